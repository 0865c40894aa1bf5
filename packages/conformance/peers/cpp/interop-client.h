// The scenarios of the interop tests in C++: see scenarios.md.
#pragma once

#include "interop-service.h"
#include <capnp/any.h>
#include <capnp/rpc-twoparty.h>
#include <kj/async-io.h>
#include <map>
#include <string>

namespace interop {

/// What a scenario works with.
class Server {
public:
  Server(kj::AsyncIoContext& io, uint port) : io(io), port(port) { connect(); }

  Peer::Client peer() { return client->bootstrap().castAs<Peer>(); }

  void disconnect() {
    client = nullptr;
    stream = nullptr;
  }
  void connect() {
    disconnect();
    auto address = wait(io.provider->getNetwork().parseAddress("127.0.0.1", port));
    stream = wait(address->connect());
    client = kj::heap<capnp::TwoPartyClient>(*stream);
  }

  template <typename T>
  T wait(kj::Promise<T> promise) {
    auto timeout = io.provider->getTimer().afterDelay(20 * kj::SECONDS).then([]() -> kj::Promise<T> {
      return KJ_EXCEPTION(FAILED, "no end in 20 seconds");
    });
    return promise.exclusiveJoin(kj::mv(timeout)).wait(io.waitScope);
  }
  template <typename T>
  capnp::Response<T> wait(capnp::RemotePromise<T>&& promise) {
    return wait(kj::Promise<capnp::Response<T>>(kj::mv(promise)));
  }

  /// Checks that a call fails, with some words in the reason; type < 0 is any type.
  template <typename T>
  void fails(T&& promise, kj::StringPtr reason, int type = -1) {
    auto done = promise.then([](auto&&) -> kj::Maybe<kj::Exception> { return nullptr; },
                             [](kj::Exception&& e) -> kj::Maybe<kj::Exception> { return kj::mv(e); });
    KJ_IF_MAYBE (e, wait(kj::mv(done))) {
      bool says = std::string(e->getDescription().cStr()).find(reason.cStr()) != std::string::npos;
      KJ_REQUIRE(says, "another reason", e->getDescription());
      KJ_REQUIRE(type < 0 || static_cast<int>(e->getType()) == type, "another type", e->getType());
      return;
    }
    KJ_FAIL_REQUIRE("the call did not fail");
  }

  /// Round trips until something is true.
  template <typename Condition>
  void until(Condition&& condition) {
    while (!condition()) {}
  }

private:
  kj::AsyncIoContext& io;
  uint port;
  kj::Own<kj::AsyncIoStream> stream;
  kj::Own<capnp::TwoPartyClient> client;
};

using Scenario = void (*)(Server&);

/// All scenarios by name.
extern const std::map<std::string, Scenario> scenarios;

}  // namespace interop
