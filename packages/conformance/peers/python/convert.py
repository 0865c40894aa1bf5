"""Converts messages of `Values` between formats: see ../scenarios.md."""

import struct
import sys

from service import schema


def segments(values):
    """A message with as many segments as the library can be brought to make."""
    copy = values.as_builder(num_first_segment_words=1, allocate_seg_callable=lambda words: bytearray(8 * words))
    parts = copy.to_segments()
    header = struct.pack(f"<I{len(parts)}I", len(parts) - 1, *(len(part) // 8 for part in parts))
    return header + bytes(-len(header) % 8) + b"".join(bytes(part) for part in parts)


WRITERS = {
    "binary": lambda values: values.as_builder().to_bytes(),
    "packed": lambda values: values.as_builder().to_bytes_packed(),
    "segments": segments,
}


def convert(source, target):
    """Reads messages from standard input and writes them to standard output; gives the exit code."""
    if target not in WRITERS:
        print(f"pycapnp 2.2.4 cannot write messages that are {target}", file=sys.stderr)
        return 3
    data = sys.stdin.buffer.read()
    if source == "packed":
        messages = schema.Values.read_multiple_bytes_packed(data)
    else:
        messages = schema.Values.read_multiple_bytes(data)
    for values in messages:
        sys.stdout.buffer.write(WRITERS[target](values))
    sys.stdout.buffer.flush()
    return 0
