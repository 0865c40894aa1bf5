//! Converts messages of `Values` between formats: see ../../scenarios.md.

use crate::interop_capnp::values;
use capnp::message::{AllocationStrategy, Builder, HeapAllocator, ReaderOptions};
use capnp::{serialize, serialize_packed, Error, Word};
use std::io::{stdin, stdout, BufRead, Write};

fn write(values: values::Reader, format: &str, out: &mut impl Write) -> Result<(), Error> {
    let allocator = match format {
        "segments" => HeapAllocator::new().first_segment_words(1).allocation_strategy(AllocationStrategy::FixedSize),
        _ => HeapAllocator::new(),
    };
    let mut copy = Builder::new(allocator);
    copy.set_root(values)?;
    match format {
        "packed" => serialize_packed::write_message(&mut *out, &copy),
        "canonical" => {
            let words = copy.into_reader().canonicalize()?;
            out.write_all(&0u32.to_le_bytes())?;
            out.write_all(&(words.len() as u32).to_le_bytes())?;
            Ok(out.write_all(Word::words_to_bytes(&words))?)
        }
        _ => serialize::write_message(&mut *out, &copy),
    }
}

/// Reads messages from standard input and writes them to standard output.
pub fn convert(from: &str, to: &str) -> Result<(), Error> {
    let (mut input, mut output) = (stdin().lock(), stdout().lock());
    while !input.fill_buf()?.is_empty() {
        let message = match from {
            "packed" => serialize_packed::read_message(&mut input, ReaderOptions::new())?,
            _ => serialize::read_message(&mut input, ReaderOptions::new())?,
        };
        write(message.get_root()?, to, &mut output)?;
    }
    Ok(output.flush()?)
}
