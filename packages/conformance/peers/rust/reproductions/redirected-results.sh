#!/bin/sh
# capnp-rpc 0.27.3 takes a call with sendResultsTo.yourself, but polls its future only when something is pipelined on it: the call never
# runs, and the Return that takes its results (takeFromOtherQuestion) leaves the first call without an answer. The server is the C++ one.
exec "$(dirname "$0")/../../reproduce" rust cpp tail-call promise-mine
