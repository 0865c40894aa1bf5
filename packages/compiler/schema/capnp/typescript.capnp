# What a schema can say about the TypeScript that is generated from it. The wire, and text and JSON, are not changed by it.

@0x918c0963db6c7358;
$import "/capnp/c++.capnp".namespace("capnp::typescript");

annotation name @0x894c8688f14d2dc8 (struct, enum, enumerant, interface, method, param, field, union, group, const) :Text;
# The name to use in TypeScript: letters, digits and underscores.

annotation number @0x9fc0f1b4ea343192 (field, param) :Void;
# An Int64 or UInt64 is read as a number rather than as a bigint. Reading one that a number cannot hold exactly throws a RangeError.
