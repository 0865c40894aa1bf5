# Annotations of other files and of the standard schemas.
@0xe1aa1bbf1d3d5104;

using Cxx = import "/capnp/c++.capnp";
using import "annotation-targets.capnp".mark;
$Cxx.namespace("a::b");
struct Named $Cxx.name("Renamed") $mark("far") { a @0 :Int8 $Cxx.name("b") $mark("field"); }
