# The RPC protocol's network-specific types for the smallest network: two vats and one byte stream.
# See "What a network defines" in rpc.capnp.

@0xa184c7885cdaf2a1;
# Each of the two vats may have connections of other kinds as well, but what it passes on from there is
# proxied, so that to its peer everything seems to live in one vat. This suits a client and its server, and
# a sandboxed process and its supervisor. As there is no third vat, three-party handoff (level 3) never
# comes up: two of the types below are empty.

using Cxx = import "/capnp/c++.capnp";
$Cxx.namespace("capnp::rpc::twoparty");

enum Side {
  # The two ends of the connection, by the role each has in it. The protocol itself treats them alike.

  server @0;
  # The end that accepted the connection.

  client @1;
  # The end that opened it.
}

struct VatId {
  # Names a vat: it can only be one of the two.

  side @0 :Side;
}

struct ThirdPartyCompletion {
  # Nothing but a join could ever need it here.

  joinId @0 :UInt32;
  # The same number as in `JoinKeyPart`.
}

struct ThirdPartyToAwait {}
# Unused: nobody else can turn up.

struct ThirdPartyToContact {}
# Unused: there is nobody else to contact.

struct JoinKeyPart {
  # One of the requests that together ask "are these capabilities the same object?". Between two parties a
  # join only makes sense on behalf of some other network, and then all its parts cross this one
  # connection: the receiver waits until it has them all, and performs the join as if asked locally.

  joinId @0 :UInt32;
  # Chosen by the sender. Free for reuse after the `Finish` of every part.

  partCount @1 :UInt16;
  # How many capabilities are being joined.

  partNum @2 :UInt16;
  # Which of them this is, counted from 0.
}

struct JoinResult {
  # The answer to one part.

  joinId @0 :UInt32;
  # The same number as in `JoinKeyPart`.

  succeeded @1 :Bool;
  # Whether all parts led to one object. It is the same in every answer of a join.

  cap @2 :Capability;
  # The common object; set in one of the answers only.
}
