#!/bin/sh
# pycapnp 2.2.4: whatever a method raises becomes an exception of type failed, and so does a method that is missing. The client is the C++ one.
exec "$(dirname "$0")/../../reproduce" cpp python error-overloaded error-disconnected error-unimplemented unknown-method
