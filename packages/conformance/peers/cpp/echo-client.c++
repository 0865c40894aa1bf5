// A client of the echo example, written against the C++ library: connects in plain text, asks for a service by its id, and calls it.
//
//   echo-client HOST:PORT SERVICE-ID-IN-HEX MESSAGE
//
// Prints the reply to ping, then what getLogger's callback gives when called through the pipeline.

#include "echo.capnp.h"
#include <capnp/ez-rpc.h>
#include <kj/debug.h>
#include <kj/encoding.h>
#include <iostream>

namespace {

class CallbackImpl final : public Callback::Server {
protected:
  kj::Promise<void> log(LogContext context) override {
    std::cout << "callback " << context.getParams().getMsg().cStr() << std::endl;
    return kj::READY_NOW;
  }
};

}  // namespace

int main(int argc, char* argv[]) {
  if (argc != 4) {
    std::cerr << "Usage: echo-client HOST:PORT SERVICE-ID-IN-HEX MESSAGE" << std::endl;
    return 2;
  }
  auto id = kj::decodeHex(kj::StringPtr(argv[2]));
  KJ_REQUIRE(!id.hadErrors, "the service id is not hex");

  capnp::EzRpcClient client(argv[1]);
  auto& waitScope = client.getWaitScope();
  // Ids are arbitrary bytes in a Text; Text knows its length, so zero bytes do no harm.
  auto text = kj::heapString(reinterpret_cast<const char*>(id.begin()), id.size());
  auto echo = client.importCap(text).castAs<Echo>();

  auto ping = echo.pingRequest();
  ping.setMsg(argv[3]);
  auto pingPromise = ping.send();

  auto log = echo.getLoggerRequest().send().getCallback().logRequest();
  log.setMsg("pipelined from C++");
  auto logPromise = log.send();

  auto heartbeat = echo.heartbeatRequest();
  heartbeat.setMsg("beat");
  heartbeat.setCallback(kj::heap<CallbackImpl>());
  auto heartbeatPromise = heartbeat.send();

  std::cout << "reply " << pingPromise.wait(waitScope).getReply().cStr() << std::endl;
  logPromise.wait(waitScope);
  std::cout << "logged" << std::endl;
  heartbeatPromise.wait(waitScope);
  std::cout << "done" << std::endl;
}
