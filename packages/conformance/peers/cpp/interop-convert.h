// Converts messages between formats: the command `convert` of scenarios.md.
#pragma once

#include <string>

namespace interop {

/// Reads messages from standard input and writes them to standard output; gives the exit code.
int convert(const std::string& from, const std::string& to);

}  // namespace interop
