// The interop peer in C++: `interop serve`, `interop client PORT NAME...`, `interop convert FROM TO`. See scenarios.md.

#include "interop-client.h"
#include "interop-convert.h"
#include <iostream>

using namespace interop;

static int serve() {
  auto io = kj::setupAsyncIo();
  State state;
  capnp::ReaderOptions options;
  options.traversalLimitInWords = 16 << 20;
  auto address = io.provider->getNetwork().parseAddress("127.0.0.1", 0).wait(io.waitScope);
  auto listener = address->listen();
  capnp::TwoPartyServer server(kj::heap<PeerImpl>(state));
  std::cout << "listening " << listener->getPort() << std::endl;
  auto serving = server.listen(*listener).eagerlyEvaluate(nullptr);
  auto input = io.lowLevelProvider->wrapInputFd(0);
  char buffer[256];
  while (input->tryRead(buffer, 1, sizeof(buffer)).wait(io.waitScope) > 0) {}
  // Not in good order: whoever still waits for this server is to see it gone.
  _exit(0);
}

static std::string oneLine(kj::StringPtr text) {
  std::string line(text.cStr());
  return line.substr(0, line.find('\n'));
}

int main(int argc, char* argv[]) {
  std::string command = argc > 1 ? argv[1] : "";
  if (command == "serve") return serve();
  if (command == "convert" && argc == 4) return convert(argv[2], argv[3]);
  if (command != "client" || argc < 3) {
    std::cerr << "Usage: interop serve | interop client PORT NAME... | interop convert FROM TO" << std::endl;
    return 2;
  }
  bool failed = false;
  for (int i = 3; i < argc; i++) {
    std::string name = argv[i];
    auto found = scenarios.find(name);
    if (found == scenarios.end()) {
      std::cout << name << " left-out not written for C++" << std::endl;
      continue;
    }
    auto exception = kj::runCatchingExceptions([&]() {
      auto io = kj::setupAsyncIo();
      Server server(io, atoi(argv[2]));
      found->second(server);
    });
    KJ_IF_MAYBE (e, exception) {
      failed = true;
      std::cout << name << " failed " << oneLine(e->getDescription()) << std::endl;
    } else std::cout << name << " ok" << std::endl;
  }
  std::cout.flush();
  _exit(failed ? 1 : 0);
}
