// The C++ contender of the RPC benchmarks, with the commands of src/rpc/program.ts and the work of src/rpc/workloads.ts.

#include "bench.capnp.h"
#include <capnp/rpc-twoparty.h>
#include <kj/async-io.h>
#include <kj/compat/tls.h>
#include <kj/debug.h>
#include <kj/function.h>
#include <kj/vector.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <malloc.h>
#include <unistd.h>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

namespace {

constexpr uint64_t MEBIBYTE = 1 << 20;

class SinkImpl final : public Sink::Server {
protected:
  kj::Promise<void> write(WriteContext context) override {
    bytes += context.getParams().getChunk().size();
    return kj::READY_NOW;
  }
  kj::Promise<void> end(EndContext context) override {
    context.getResults().setBytes(bytes);
    return kj::READY_NOW;
  }

private:
  uint64_t bytes = 0;
};

class BenchImpl final : public Bench::Server {
protected:
  kj::Promise<void> echo(EchoContext context) override {
    context.getResults().setText(context.getParams().getText());
    return kj::READY_NOW;
  }
  kj::Promise<void> echoData(EchoDataContext context) override {
    auto data = context.getParams().getData();
    context.initResults(capnp::MessageSize{data.size() / 8 + 16, 0}).setData(data);
    return kj::READY_NOW;
  }
  kj::Promise<void> same(SameContext context) override {
    context.getResults().setBench(thisCap());
    return kj::READY_NOW;
  }
  kj::Promise<void> newCap(NewCapContext context) override {
    context.getResults().setCap(kj::heap<BenchImpl>());
    return kj::READY_NOW;
  }
  kj::Promise<void> takeCap(TakeCapContext) override { return kj::READY_NOW; }
  kj::Promise<void> sink(SinkContext context) override {
    context.getResults().setSink(kj::heap<SinkImpl>());
    return kj::READY_NOW;
  }
  kj::Promise<void> park(ParkContext context) override {
    auto paf = kj::newPromiseAndFulfiller<void>();
    parked.add(kj::mv(paf.fulfiller));
    return paf.promise.then([context]() mutable { context.getResults().setText(context.getParams().getText()); });
  }
  kj::Promise<void> resume(ResumeContext) override {
    for (auto& one : parked) one->fulfill();
    parked.clear();
    return kj::READY_NOW;
  }
  kj::Promise<void> echoLater(EchoLaterContext context) override {
    return kj::evalLater([context]() mutable { context.getResults().setText(context.getParams().getText()); });
  }

private:
  kj::Vector<kj::Own<kj::PromiseFulfiller<void>>> parked;
};

void noDelay(int fd) {
  int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
}

void noDelay(kj::AsyncIoStream& stream) {
  int one = 1;
  stream.setsockopt(IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
}

std::string readFile(const char* name) {
  std::ifstream file(name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

/// TLS with the key and certificate of the environment; without one the connection is plain.
kj::Own<kj::TlsContext> newTls() {
  kj::TlsContext::Options options;
  options.useSystemTrustStore = false;
  auto pem = readFile(getenv("BENCH_TLS_PEM"));
  static kj::Maybe<kj::Own<kj::TlsKeypair>> keypair;
  keypair = kj::heap<kj::TlsKeypair>(kj::TlsKeypair{kj::TlsPrivateKey(kj::StringPtr(pem.c_str())),
                                                    kj::TlsCertificate(kj::StringPtr(pem.c_str()))});
  static kj::TlsCertificate trusted{kj::StringPtr(pem.c_str())};
  options.trustedCertificates = kj::arrayPtr(&trusted, 1);
  KJ_IF_MAYBE (pair, keypair) options.defaultKeypair = **pair;
  return kj::heap<kj::TlsContext>(kj::mv(options));
}

int serve(bool tls) {
  auto io = kj::setupAsyncIo();
  auto address = io.provider->getNetwork().parseAddress("127.0.0.1", 0).wait(io.waitScope);
  auto listener = address->listen();
  std::cout << "listening " << listener->getPort() << std::endl;
  kj::Own<kj::TlsContext> context;
  if (tls) {
    context = newTls();
    listener = context->wrapPort(kj::mv(listener));
  }
  capnp::TwoPartyServer server(kj::heap<BenchImpl>());
  class ErrorHandler final : public kj::TaskSet::ErrorHandler {
    void taskFailed(kj::Exception&&) override {}
  } errors;
  kj::TaskSet tasks(errors);
  kj::Function<kj::Promise<void>()> loop = [&]() -> kj::Promise<void> {
    return listener->accept().then([&](kj::Own<kj::AsyncIoStream>&& stream) {
      noDelay(*stream);
      server.accept(kj::mv(stream));
      return loop();
    });
  };
  auto serving = loop().eagerlyEvaluate(nullptr);
  auto input = io.lowLevelProvider->wrapInputFd(0);
  char buffer[256];
  while (input->tryRead(buffer, 1, sizeof(buffer)).wait(io.waitScope) > 0) {}
  _exit(0);
}

struct Client {
  kj::AsyncIoContext& io;
  Bench::Client bench;

  kj::Promise<void> echo() {
    auto request = bench.echoRequest();
    request.setText("hello, world: 32 bytes of a text");
    return request.send().then([](auto&& response) {
      KJ_REQUIRE(response.getText() == "hello, world: 32 bytes of a text");
    });
  }

  /// Calls again and again, so many at a time.
  template <typename Call>
  double atATime(uint parallel, uint total, Call&& call) {
    uint left = total;
    kj::Function<kj::Promise<void>()> lane = [&]() -> kj::Promise<void> {
      if (left == 0) return kj::READY_NOW;
      left--;
      return call().then([&]() { return lane(); });
    };
    auto lanes = kj::heapArrayBuilder<kj::Promise<void>>(parallel);
    for (uint i = 0; i < parallel; i++) lanes.add(lane());
    kj::joinPromises(lanes.finish()).wait(io.waitScope);
    return total;
  }

  double echoes(uint parallel) {
    return atATime(parallel, kj::max(200u, parallel * 20), [&]() { return echo(); });
  }
  double echoesLater(uint parallel) {
    return atATime(parallel, kj::max(200u, parallel * 20), [&]() {
      auto request = bench.echoLaterRequest();
      request.setText("hello, world: 32 bytes of a text");
      return request.send().then([](auto&& response) {
        KJ_REQUIRE(response.getText() == "hello, world: 32 bytes of a text");
      });
    });
  }

  /// So many calls that do not return until they are resumed.
  kj::Array<kj::Promise<void>> parkedCalls(uint count) {
    auto calls = kj::heapArrayBuilder<kj::Promise<void>>(count);
    for (uint i = 0; i < count; i++) {
      auto request = bench.parkRequest();
      request.setText("parked");
      calls.add(request.send().ignoreResult().eagerlyEvaluate(nullptr));
    }
    echo().wait(io.waitScope);
    return calls.finish();
  }
  void resume(kj::Array<kj::Promise<void>> calls) {
    bench.resumeRequest().send().wait(io.waitScope);
    kj::joinPromises(kj::mv(calls)).wait(io.waitScope);
  }

  void chain() {
    auto end = bench;
    for (uint i = 1; i < 10; i++) end = end.sameRequest().send().getBench();
    Client{io, end}.echo().wait(io.waitScope);
  }

  double echoMebibyte() {
    auto request = bench.echoDataRequest(capnp::MessageSize{MEBIBYTE / 8 + 16, 0});
    memset(request.initData(MEBIBYTE).begin(), 7, MEBIBYTE);
    KJ_REQUIRE(request.send().wait(io.waitScope).getData().size() == MEBIBYTE);
    return MEBIBYTE / 1e6;
  }

  kj::Promise<void> write(Sink::Client sink, uint count) {
    if (count == 0) return kj::READY_NOW;
    auto request = sink.writeRequest(capnp::MessageSize{65536 / 8 + 16, 0});
    memset(request.initChunk(65536).begin(), 7, 65536);
    return request.send().then([this, sink = kj::mv(sink), count]() mutable { return write(kj::mv(sink), count - 1); });
  }
  double stream() {
    auto sink = bench.sinkRequest().send().getSink();
    write(sink, 1600).wait(io.waitScope);
    KJ_REQUIRE(sink.endRequest().send().wait(io.waitScope).getBytes() == 1600 * 65536);
    return 1600 * 65536 / 1e6;
  }

  double createCaps() {
    return atATime(100, 2000, [&]() {
      return bench.newCapRequest().send().then([](auto&& response) { auto cap = response.getCap(); });
    });
  }
  double passCaps() {
    return atATime(100, 2000, [&]() {
      auto request = bench.takeCapRequest();
      request.setCap(kj::heap<BenchImpl>());
      return request.send().ignoreResult();
    });
  }
};

double milliseconds() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Microseconds of processor time of this process and of the server, whose process the environment names.
double processorTime() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double own = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
  auto pid = getenv("BENCH_SERVER_PID");
  if (pid == nullptr) return own;
  auto stat = readFile((std::string("/proc/") + pid + "/stat").c_str());
  auto end = stat.rfind(") ");
  if (end == std::string::npos) return own;
  std::istringstream fields(stat.substr(end + 2));
  std::string field;
  for (uint i = 0; i < 11; i++) fields >> field;
  double user = 0, system = 0;
  fields >> user >> system;
  return own + (user + system) * 10000;
}

/// What the last measurement took of the processors for a unit of work, in microseconds.
double cpu = 0;

template <typename Work>
double rate(double warmUp, double measure, Work&& work) {
  double start = milliseconds();
  while (milliseconds() - start < warmUp) work();
  double before = processorTime();
  start = milliseconds();
  double done = 0, elapsed;
  do {
    done += work();
    elapsed = milliseconds() - start;
  } while (elapsed < measure);
  cpu = (processorTime() - before) / done;
  return done / elapsed * 1000;
}

int idle(kj::AsyncIoContext& io, uint port, uint count) {
  kj::Vector<kj::Own<kj::AsyncIoStream>> streams;
  kj::Vector<kj::Own<capnp::TwoPartyClient>> clients;
  kj::Vector<Bench::Client> objects;
  auto address = io.provider->getNetwork().parseAddress("127.0.0.1", port).wait(io.waitScope);
  for (uint i = 0; i < count; i++) {
    auto stream = address->connect().wait(io.waitScope);
    clients.add(kj::heap<capnp::TwoPartyClient>(*stream));
    streams.add(kj::mv(stream));
    auto bench = clients.back()->bootstrap().castAs<Bench>();
    Client{io, bench}.echo().wait(io.waitScope);
    objects.add(kj::mv(bench));
  }
  std::cout << "connected" << std::endl;
  char byte;
  while (read(0, &byte, 1) > 0) {}
  _exit(0);
}

}  // namespace

int main(int argc, char* argv[]) {
  std::string command = argc > 1 ? argv[1] : "";
  if (command == "serve") return serve(argc > 2);
  auto io = kj::setupAsyncIo();
  if (command == "idle" && argc == 4) return idle(io, atoi(argv[2]), atoi(argv[3]));
  bool isFirst = command == "first" && argc >= 3, isParked = command == "parked" && argc == 4;
  KJ_REQUIRE(isFirst || isParked || (command == "client" && argc == 6), "Usage: serve | client | first | idle | parked");
  std::string row = !isFirst ? argv[3] : argc > 3 ? "first-tls" : "first";
  double warmUp = argc < 6 ? 0 : atof(argv[4]), measure = argc < 6 ? 0 : atof(argv[5]);
  auto stream = io.provider->getNetwork().parseAddress("127.0.0.1", atoi(argv[2])).wait(io.waitScope)->connect()
      .wait(io.waitScope);
  noDelay(*stream);
  kj::Own<kj::TlsContext> context;
  if (row.size() > 4 && row.substr(row.size() - 4) == "-tls") {
    context = newTls();
    stream = context->wrapClient(kj::mv(stream), "localhost").wait(io.waitScope);
    row = row.substr(0, row.size() - 4);
  }
  capnp::TwoPartyClient connection(*stream);
  Client client{io, connection.bootstrap().castAs<Bench>()};
  double value = 0;
  if (row == "first") {
    client.echo().wait(io.waitScope);
    _exit(0);
  }
  if (isParked) {
    uint count = atoi(argv[3]);
    client.resume(client.parkedCalls(count));
    auto before = mallinfo2().uordblks;
    auto calls = client.parkedCalls(count);
    auto bytes = mallinfo2().uordblks - before;
    client.resume(kj::mv(calls));
    std::cout << double(bytes) / count << std::endl;
    _exit(0);
  }
  if (row == "echo-1") value = rate(warmUp, measure, [&]() { return client.echoes(1); });
  else if (row == "echo-64") value = rate(warmUp, measure, [&]() { return client.echoes(64); });
  else if (row == "echo-1000") value = rate(warmUp, measure, [&]() { return client.echoes(1000); });
  else if (row == "echo-64-later") value = rate(warmUp, measure, [&]() { return client.echoesLater(64); });
  else if (row == "chain-10") {
    value = 1000 / rate(warmUp, measure, [&]() {
      for (uint i = 0; i < 20; i++) client.chain();
      return 20;
    });
  }
  else if (row == "echo-1-mib") value = rate(warmUp, measure, [&]() { return client.echoMebibyte(); });
  else if (row == "stream-100-mib") value = rate(warmUp, measure, [&]() { return client.stream(); });
  else if (row == "create-caps") value = 1e6 / rate(warmUp, measure, [&]() { return client.createCaps(); });
  else if (row == "pass-caps") value = 1e6 / rate(warmUp, measure, [&]() { return client.passCaps(); });
  else KJ_FAIL_REQUIRE("there is no such row", row.c_str());

  std::cout << "{\"value\":" << value << ",\"cpu\":" << cpu << "}" << std::endl;
  _exit(0);
}
