#!/bin/sh
# When the results are there already, go-capnp 3.1.0-alpha.2 looks a promised capability up by the index in its pointer, and takes a null
# pointer for index 0: the call arrives at the first capability of the results. When they are not, the process may end with a nil pointer
# dereference. The client is the C++ one; what is in time depends on luck.
exec "$(dirname "$0")/../../reproduce" cpp go pipeline-null pipeline-null pipeline-null
