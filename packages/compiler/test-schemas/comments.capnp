# Not part of the file's documentation, since it comes before the id.
@0xe1aa1bbf1d3d3f07;
# The file's documentation.
#
#   Indented.

# A blank line ends it.

struct Documented { # On the line of the brace.
  # And below.
  a @0 :Text;  # Behind the field.
  # Below the field.

  # Not the field's.
  b @1
    :Text;

  # Not c's either.

  c :group {
    # A group's.
    d @2 :Int8;
  }
  # Too late for c.
  union { e @3 :Void; f @4 :Void; } # An unnamed union has no place for this.
}
# Too late for the struct.

enum Late { x @0; #no space
y @1;	# after a tab
}
# Documentation behind the brace counts if there is none inside.

interface Methods {
  m @0 (a :Text) # Not a doc comment.
    -> (b :Text);
  # The method's.
}

struct Keywords {
  struct @0 :Text; enum @1 :Text; interface @2 :Text; const @3 :Text; annotation @4 :Text; using @5 :Text;
  union @6 :Text; group @7 :Text; import @8 :Text; embed @9 :Text; extends @10 :Text; true @11 :Text; void @12 :Text;
}
