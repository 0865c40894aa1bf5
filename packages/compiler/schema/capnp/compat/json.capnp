# How Cap'n Proto values look in JSON: annotations that change it, and a type that holds any JSON value.

@0x8ef99297a43a5e34;
$import "/capnp/c++.capnp".namespace("capnp::json");

struct Value {
  # Any JSON value.

  union {
    null @0 :Void;
    boolean @1 :Bool;
    number @2 :Float64;
    string @3 :Text;
    array @4 :List(Value);
    object @5 :List(Field);
    # The fields in the order of the text. Nothing keeps two from having the same name.

    call @6 :Call;
    # Not JSON, but an extension of it: what looks like a call, `name(argument, …)`.

    raw @7 :Text;
    # JSON to be written out as it is, without a check. Whoever sets it answers for its being one whole value;
    # text from elsewhere could otherwise add to the message around it. No parser produces it.
  }

  struct Field {
    name @0 :Text;
    value @1 :Value;
  }

  struct Call {
    function @0 :Text;
    params @1 :List(Value);
  }
}

annotation name @0xfa5b1fd61c2e7c3d (field, enumerant, method, group, union) :Text;
# The name to use in JSON.

annotation flatten @0x82d3e852af0336bf (field, group, union) :FlattenOptions;
# The fields of this struct or group go into the JSON object around it.

struct FlattenOptions {
  prefix @0 :Text = "";
  # What to put in front of their names there.
}

annotation discriminator @0xcfa794e8d19a0162 (struct, union) :DiscriminatorOptions;
# The JSON object has a field of its own that says which member of the union is set.

struct DiscriminatorOptions {
  name @0 :Text;
  # What that field is called. By default it has the name of the union.

  valueName @1 :Text;
  # What the field with the member's value is called. By default it has the name of the member.
}

annotation base64 @0xd7d879450a253e4b (field) :Void;
# Data goes into a string in base 64, rather than into an array of numbers.

annotation hex @0xf061e22f0ae5c7b5 (field) :Void;
# Data goes into a string of hexadecimal digits.

annotation notification @0xa0a054dea32fd98c (method) :Void;
# In JSON-RPC, calls to this method are notifications: nobody waits for an answer.
