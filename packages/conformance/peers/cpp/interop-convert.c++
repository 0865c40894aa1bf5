// Converts messages of `Values` between formats, in C++: see scenarios.md.

#include "interop-convert.h"
#include "interop.capnp.h"
#include <capnp/any.h>
#include <capnp/serialize-packed.h>
#include <capnp/serialize.h>
#include <kj/io.h>
#include <iostream>

namespace interop {
namespace {

void write(Values::Reader values, const std::string& format, kj::BufferedOutputStream& out) {
  if (format == "canonical") {
    auto words = capnp::canonicalize(values);
    kj::ArrayPtr<const capnp::word> segment = words;
    capnp::writeMessage(out, kj::arrayPtr(&segment, 1));
    return;
  }
  bool small = format == "segments";
  capnp::MallocMessageBuilder copy(small ? 1 : 1024,
                                   small ? capnp::AllocationStrategy::FIXED_SIZE : capnp::AllocationStrategy::GROW_HEURISTICALLY);
  copy.setRoot(values);
  if (format == "packed") capnp::writePackedMessage(out, copy);
  else capnp::writeMessage(out, copy);
}

}  // namespace

int convert(const std::string& from, const std::string& to) {
  kj::FdInputStream input(0);
  kj::BufferedInputStreamWrapper in(input);
  kj::FdOutputStream output(1);
  kj::BufferedOutputStreamWrapper out(output);
  while (in.tryGetReadBuffer().size() > 0) {
    if (from == "packed") {
      capnp::PackedMessageReader message(in);
      write(message.getRoot<Values>(), to, out);
    } else {
      capnp::InputStreamMessageReader message(in);
      write(message.getRoot<Values>(), to, out);
    }
  }
  out.flush();
  return 0;
}

}  // namespace interop
