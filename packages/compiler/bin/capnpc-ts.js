#!/usr/bin/env node
import "../dist/bin/capnpc-ts.js";
