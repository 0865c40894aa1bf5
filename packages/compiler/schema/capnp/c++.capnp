# Annotations that speak to the C++ code generator. Other generators may ignore them, but nearly every
# schema in the wild imports this file, so it has to be there.

@0xbdf87d7bb8304e81;
$namespace("capnp::annotations");

annotation namespace(file): Text;
# The C++ namespace that the generated code of a file goes into.

annotation name(field, enumerant, struct, enum, interface, method, param, group, union): Text;
# A different identifier for the generated C++ code; the schema name stays what it is on the wire.

annotation allowCancellation(interface, method, file) :Void;
# Lets a C++ server abandon a running method when its caller cancels the call; on an interface or a file
# it holds for all methods inside. Without it the C++ runtime lets a delivered call run to its end.
