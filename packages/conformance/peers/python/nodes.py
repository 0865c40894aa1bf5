# Prints the schema nodes that pycapnp's C++ library makes of schema files: framed messages, one after the other, on standard output.
# Arguments: schema files, and -IDIR for import paths.
import sys

import capnp

paths = [arg[2:] for arg in sys.argv[1:] if arg.startswith("-I")]
files = [arg for arg in sys.argv[1:] if not arg.startswith("-I")]


def nodes(schema):
    yield schema.node
    for nested in schema.node.nestedNodes:
        yield from nodes(schema.get_nested(nested.name))


parser = capnp.SchemaParser()
for file in files:
    for node in nodes(parser.load(file, display_name=file, imports=paths)._nodeSchema):
        sys.stdout.buffer.write(node.as_builder().to_bytes())
