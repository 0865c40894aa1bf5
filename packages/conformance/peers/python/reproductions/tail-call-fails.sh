#!/bin/sh
# pycapnp 2.2.4: the process of a server ends ("Inner node returned empty value") when a tail call fails. The client is the C++ one.
exec "$(dirname "$0")/../../reproduce" cpp python tail-call-fails bootstrap
