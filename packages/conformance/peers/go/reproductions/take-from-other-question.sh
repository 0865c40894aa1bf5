#!/bin/sh
# go-capnp 3.1.0-alpha.2 answers a call with sendResultsTo.yourself as unimplemented and does not know the Return that takes its results
# (takeFromOtherQuestion): "unhandled type". The server is the C++ one.
exec "$(dirname "$0")/../../reproduce" go cpp tail-call promise-mine
