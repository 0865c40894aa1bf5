#!/usr/bin/env node
import "../dist/bin/capnp-ts.js";
