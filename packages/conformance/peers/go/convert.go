// Converts messages of Values between formats: see ../scenarios.md.

package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"os"

	"capnproto.org/go/capnp/v3"
	"interop/schema"
)

// smallSegments is an arena with small segments. The library leaves their sizes to its callers only if these make all of them beforehand.
func smallSegments() capnp.Arena {
	var segments [][]byte
	for _, kind := range []struct{ count, bytes int }{{200, 8}, {100, 64}, {100, 1024}, {10, 1 << 16}} {
		for i := 0; i < kind.count; i++ {
			segments = append(segments, make([]byte, 0, kind.bytes))
		}
	}
	return capnp.MultiSegment(segments)
}

func write(values schema.Values, format string, out *bufio.Writer) error {
	if format == "canonical" {
		bytes, err := capnp.Canonicalize(capnp.Struct(values))
		if err != nil {
			return err
		}
		if err := binary.Write(out, binary.LittleEndian, []uint32{0, uint32(len(bytes) / 8)}); err != nil {
			return err
		}
		_, err = out.Write(bytes)
		return err
	}
	var arena capnp.Arena = capnp.SingleSegment(nil)
	if format == "segments" {
		arena = smallSegments()
	}
	message, _, err := capnp.NewMessage(arena)
	if err != nil {
		return err
	}
	if err := message.SetRoot(values.ToPtr()); err != nil {
		return err
	}
	if format == "packed" {
		return capnp.NewPackedEncoder(out).Encode(message)
	}
	return capnp.NewEncoder(out).Encode(message)
}

// convert reads messages from standard input and writes them to standard output.
func convert(from, to string) error {
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	decoder := capnp.NewDecoder(in)
	if from == "packed" {
		decoder = capnp.NewPackedDecoder(in)
	}
	for {
		message, err := decoder.Decode()
		if errors.Is(err, io.EOF) {
			return out.Flush()
		}
		if err != nil {
			return err
		}
		values, err := schema.ReadRootValues(message)
		if err != nil {
			return err
		}
		if err := write(values, to, out); err != nil {
			return err
		}
	}
}
