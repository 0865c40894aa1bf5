# Reads framed messages of a type from standard input with pycapnp's C++ library, and writes a copy of each to standard output.
# Arguments: the schema file, the name of the struct, -IDIR for import paths; with --packed the output is packed.
import sys

import capnp

options = [arg for arg in sys.argv[1:] if arg.startswith("-")]
file, name = [arg for arg in sys.argv[1:] if not arg.startswith("-")]
module = capnp.SchemaParser().load(file, imports=[option[2:] for option in options if option.startswith("-I")])
struct = module
for part in name.split("."):
    struct = getattr(struct, part)
data = sys.stdin.buffer.read()
for message in struct.read_multiple_bytes(data):
    copy = message.as_builder()
    sys.stdout.buffer.write(copy.to_bytes_packed() if "--packed" in options else copy.to_bytes())
