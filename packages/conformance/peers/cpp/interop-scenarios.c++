// The scenarios of the interop tests in C++: see scenarios.md.

#include "interop-client.h"
#include <cmath>
#include <limits>

namespace interop {
namespace {

/// A callback of ours: answers `got MESSAGE`, unless it is one that fails, or never returns.
class OwnCallback final : public Callback::Server {
public:
  enum Kind { ANSWERS, REFUSES, WAITS, ECHOES };
  OwnCallback(Kind kind, bool* released, kj::Vector<kj::String>* received = nullptr)
      : kind(kind), released(released), received(received) {}
  ~OwnCallback() noexcept(false) {
    if (released != nullptr) *released = true;
  }

protected:
  kj::Promise<void> call(CallContext context) override {
    auto message = context.getParams().getMessage();
    if (received != nullptr) received->add(kj::heapString(message));
    switch (kind) {
      case ANSWERS: context.getResults().setReply(kj::str("got ", message)); return kj::READY_NOW;
      case ECHOES: context.getResults().setReply(message); return kj::READY_NOW;
      case REFUSES: return KJ_EXCEPTION(FAILED, "no thanks");
      case WAITS:
#if CAPNP_VERSION < 1000000
        context.allowCancellation();
#endif
        return kj::Promise<void>(kj::NEVER_DONE).attach(kj::defer([this]() { cancelled(); }));
    }
    KJ_UNREACHABLE;
  }

private:
  Kind kind;
  bool* released;
  kj::Vector<kj::String>* received;

  void cancelled() {
    if (released != nullptr) *released = true;
    released = nullptr;
  }
};

Callback::Client callback(OwnCallback::Kind kind = OwnCallback::ANSWERS, bool* released = nullptr) {
  return kj::heap<OwnCallback>(kind, released);
}

Counter::Client counter(uint32_t* gone = nullptr) {
  return kj::heap<CounterImpl>([gone]() {
    if (gone != nullptr) ++*gone;
  });
}

using NextCalls = kj::Vector<kj::Promise<uint32_t>>;

/// Calls `next` so many times, without waiting in between.
void nexts(NextCalls& calls, Counter::Client counter, uint count) {
  for (uint i = 0; i < count; i++) {
    calls.add(counter.nextRequest().send().then([](auto&& response) { return response.getValue(); }));
  }
}

void inOrder(Server& server, NextCalls& calls) {
  uint32_t expected = 0;
  for (auto& call : calls) {
    auto value = server.wait(kj::mv(call));
    KJ_REQUIRE(value == expected, "out of order", value, expected);
    expected++;
  }
}

void pings(Server& server, kj::StringPtr message) {
  auto request = server.peer().pingRequest();
  request.setMessage(message);
  KJ_REQUIRE(server.wait(request.send()).getReply() == kj::str("pong ", message));
}

void echoes(Server& server, kj::Function<void(Values::Builder)> fill) {
  auto request = server.peer().echoRequest();
  fill(request.initValues());
  capnp::MallocMessageBuilder sent;
  sent.setRoot(request.asReader().getValues());
  auto response = server.wait(request.send());
  KJ_REQUIRE(capnp::AnyStruct::Reader(response.getValues()) == capnp::AnyStruct::Reader(sent.getRoot<Values>().asReader()),
             "other values came back");
}

void fillParts(Shape::Builder shape) {
  shape.setName("whole");
  auto parts = shape.initParts(3);
  parts[0].setName("none");
  parts[0].setNone();
  parts[1].setName("circle");
  parts[1].setCircle(1.5);
  parts[2].setName("more");
  auto rect = parts[2].initParts(1)[0];
  rect.setName("box");
  rect.initRect().setWidth(2);
  rect.getRect().setHeight(-3);
}

uint32_t liveCounters(Server& server) { return server.wait(server.peer().liveRequest().send()).getCounters(); }
uint32_t cancelledCalls(Server& server) { return server.wait(server.peer().cancelledRequest().send()).getCount(); }

void failing(Server& server, int type) {
  auto request = server.peer().failRequest();
  request.setType(type);
  request.setReason("because");
  server.fails(request.send(), "because", type);
}

Peer::CallBackParams::Builder fillCallBack(Peer::CallBackParams::Builder params, Callback::Client callback, uint times) {
  params.setCallback(kj::mv(callback));
  params.setTimes(times);
  return params;
}

kj::Promise<void> writeFrom(Sink::Client sink, uint index, uint count, uint bytes, uint* letGo) {
  if (index == count) return kj::READY_NOW;
  auto request = sink.writeRequest();
  request.setIndex(index);
  request.initChunk(bytes);
  return request.send().then([=]() mutable {
    if (letGo != nullptr) ++*letGo;
    return writeFrom(kj::mv(sink), index + 1, count, bytes, letGo);
  });
}

Sink::Client newSink(Server& server, bool held) {
  auto request = server.peer().sinkRequest();
  request.setHeld(held);
  return server.wait(request.send()).getSink();
}

}  // namespace

const std::map<std::string, Scenario> scenarios = {
  {"bootstrap", [](Server& server) { pings(server, "hello"); }},

  {"scalars", [](Server& server) {
    echoes(server, [](Values::Builder values) {
      values.setYes(true);
      values.setInt8(INT8_MIN);
      values.setInt16(INT16_MIN);
      values.setInt32(INT32_MIN);
      values.setInt64(INT64_MIN);
      values.setUint8(UINT8_MAX);
      values.setUint16(UINT16_MAX);
      values.setUint32(UINT32_MAX);
      values.setUint64(UINT64_MAX);
      values.setFloat32(-0.0f);
      values.setFloat64(-INFINITY);
    });
    echoes(server, [](Values::Builder values) {
      values.setInt8(INT8_MAX);
      values.setInt16(INT16_MAX);
      values.setInt32(INT32_MAX);
      values.setInt64(INT64_MAX);
      values.setFloat32(INFINITY);
      values.setFloat64(std::numeric_limits<double>::max());
    });
  }},

  {"text-and-data", [](Server& server) {
    echoes(server, [](Values::Builder values) {
      values.setText("");
      values.initData(0);
    });
    echoes(server, [](Values::Builder values) {
      values.setText("h\u00e9llo \U0001F30D");
      auto data = values.initData(256);
      for (uint i = 0; i < 256; i++) data[i] = i;
    });
    echoes(server, [](Values::Builder values) {
      auto text = values.initText(100000);
      for (auto& c : text) c = 'x';
    });
  }},

  {"lists", [](Server& server) {
    echoes(server, [](Values::Builder values) {
      values.initBools(0);
      values.initInt8s(0);
      values.initInt64s(0);
      values.initFloat64s(0);
      values.initTexts(0);
      values.initDatas(0);
      values.initColours(0);
      values.initShapes(0);
      values.initMatrix(0);
      values.initVoids(0);
    });
    echoes(server, [](Values::Builder values) {
      auto bools = values.initBools(19);
      for (uint i = 0; i < 19; i += 3) bools.set(i, true);
      values.setInt8s({-128, 0, 127});
      values.setInt64s({INT64_MIN, 0, INT64_MAX});
      values.setFloat64s({0.1, -0.0, INFINITY});
      values.setTexts({"", "\u00e4", "a longer text than all the others"});
      auto datas = values.initDatas(2);
      datas.init(0, 0);
      datas.init(1, 3)[2] = 7;
      values.setColours({Colour::BLUE, Colour::RED});
      fillParts(values.initShapes(2)[0]);
      auto matrix = values.initMatrix(3);
      matrix.set(0, {1, -2});
      matrix.init(1, 0);
      matrix.set(2, {INT32_MAX});
      values.initVoids(5);
    });
  }},

  {"structs", [](Server& server) {
    echoes(server, [](Values::Builder values) { fillParts(values.initShape()); });
    echoes(server, [](Values::Builder values) { values.initShape().setNone(); });
    echoes(server, [](Values::Builder values) { values.initShape().setCircle(-1); });
    echoes(server, [](Values::Builder values) { values.initShape().initRect().setHeight(2); });
  }},

  {"unknown-enum", [](Server& server) {
    auto request = server.peer().echoRequest();
    request.initValues().setColour(static_cast<Colour>(77));
    KJ_REQUIRE(static_cast<int>(server.wait(request.send()).getValues().getColour()) == 77);
  }},

  {"defaults", [](Server& server) {
    auto response = server.wait(server.peer().defaultsRequest().send());
    for (auto read : {response.getDefaults(), response.getMissing()}) {
      KJ_REQUIRE(read.getYes() && read.getInt16() == -1234 && read.getUint64() == 0xfedcba9876543210);
      KJ_REQUIRE(read.getFloat32() == 1.5 && read.getFloat64() == -INFINITY);
      KJ_REQUIRE(read.getText() == "default text" && read.getColour() == Colour::BLUE);
      KJ_REQUIRE(read.getData() == kj::ArrayPtr<const kj::byte>({0, 255, 16}));
      KJ_REQUIRE(read.getNumbers().size() == 3 && read.getNumbers()[1] == -2);
      KJ_REQUIRE(read.getShape().getName() == "unit" && read.getShape().getCircle() == 1);
    }
  }},

  {"big-message", [](Server& server) {
    auto request = server.peer().echoDataRequest();
    auto data = request.initData(60000000);
    for (size_t i = 0; i < data.size(); i += 997) data[i] = i;
    auto copy = kj::heapArray<kj::byte>(data);
    KJ_REQUIRE(server.wait(request.send()).getData() == copy);
  }},

  {"evolution-old", [](Server& server) {
    auto request = server.peer().oldPointRequest();
    Peer::OldPointParams::Builder params = request;
    // A newer client's struct, in the place of the older type.
    auto point = capnp::AnyStruct::Builder(kj::mv(params)).getPointerSection()[0].initAs<NewPoint>();
    point.setX(1);
    point.setY(2);
    point.setLabel("three");
    point.setMore({4, 5});
    auto response = server.wait(request.send());
    Peer::OldPointResults::Reader results = response;
    auto copy = capnp::AnyStruct::Reader(results).getPointerSection()[0].getAs<NewPoint>();
    KJ_REQUIRE(copy.getX() == 1 && copy.getY() == 2 && copy.getLabel() == "three");
    KJ_REQUIRE(copy.getMore().size() == 2 && copy.getMore()[1] == 5);
  }},

  {"evolution-new", [](Server& server) {
    auto request = server.peer().newPointRequest();
    Peer::NewPointParams::Builder params = request;
    capnp::AnyStruct::Builder(kj::mv(params)).getPointerSection()[0].initAs<OldPoint>().setX(1);
    auto response = server.wait(request.send());
    KJ_REQUIRE(response.getX() == 1 && response.getY() == 7 && response.getLabel() == "unnamed");
    KJ_REQUIRE(response.getCount() == 0);
  }},

  {"pipeline", [](Server& server) {
    auto end = server.peer();
    for (uint i = 0; i < 10; i++) end = end.sameRequest().send().getPeer();
    auto request = end.pingRequest();
    request.setMessage("far");
    KJ_REQUIRE(server.wait(request.send()).getReply() == "pong far");
  }},

  {"pipeline-struct", [](Server& server) {
    auto request = server.peer().nestedRequest();
    request.setCallback(callback());
    auto promise = request.send();
    auto deep = promise.getNested().getNext().getNext().getInner().getCallback().callRequest();
    deep.setMessage("deep");
    KJ_REQUIRE(server.wait(deep.send()).getReply() == "got deep");
  }},

  {"pipeline-null", [](Server& server) {
    auto request = server.peer().nestedRequest();
    request.setCallback(callback());
    auto promise = request.send();
    auto nothing = promise.getNested().getInner().getCallback().callRequest();
    nothing.setMessage("null");
    server.fails(nothing.send(), "");
  }},

  {"callback", [](Server& server) {
    auto request = server.peer().callBackRequest();
    fillCallBack(request, callback(), 3);
    auto response = server.wait(request.send());
    auto replies = response.getReplies();
    KJ_REQUIRE(replies.size() == 3 && replies[0] == "got 0" && replies[2] == "got 2");
  }},

  {"callback-fails", [](Server& server) {
    auto request = server.peer().callBackRequest();
    fillCallBack(request, callback(OwnCallback::REFUSES), 1);
    server.fails(request.send(), "no thanks");
  }},

  {"kept", [](Server& server) {
    bool released = false;
    auto hold = server.peer().holdRequest();
    hold.setCallback(callback(OwnCallback::ANSWERS, &released));
    server.wait(hold.send());
    auto call = server.peer().callHeldRequest();
    call.setMessage("later");
    KJ_REQUIRE(server.wait(call.send()).getReply() == "got later");
    KJ_REQUIRE(!released);
    server.wait(server.peer().dropHeldRequest().send());
    server.until([&]() { pings(server, "released?"); return released; });
    auto late = server.peer().callHeldRequest();
    late.setMessage("too late");
    server.fails(late.send(), "nothing held");
  }},

  {"param-released", [](Server& server) {
    bool released = false;
    {
      auto request = server.peer().callBackRequest();
      fillCallBack(request, callback(OwnCallback::ANSWERS, &released), 0);
      server.wait(request.send());
    }
    server.until([&]() { pings(server, "released?"); return released; });
  }},

  {"reflected-own", [](Server& server) {
    auto own = counter();
    auto request = server.peer().echoCounterRequest();
    request.setCounter(own);
    auto returned = server.wait(request.send()).getCounter();
    KJ_REQUIRE(server.wait(returned.nextRequest().send()).getValue() == 0);
    KJ_REQUIRE(server.wait(own.nextRequest().send()).getValue() == 1);
  }},

  {"reflected-theirs", [](Server& server) {
    auto theirs = server.wait(server.peer().newCounterRequest().send()).getCounter();
    auto request = server.peer().countTwiceRequest();
    request.setCounter(theirs);
    auto response = server.wait(request.send());
    KJ_REQUIRE(response.getFirst() == 0 && response.getSecond() == 1);
    KJ_REQUIRE(server.wait(theirs.nextRequest().send()).getValue() == 2);
  }},

  {"null-capability", [](Server& server) {
    KJ_REQUIRE(server.wait(server.peer().isNullRequest().send()).getYes());
    auto request = server.peer().isNullRequest();
    request.setCallback(callback());
    KJ_REQUIRE(!server.wait(request.send()).getYes());
  }},

  {"many-capabilities", [](Server& server) {
    uint32_t gone = 0;
    {
      auto request = server.peer().countersRequest();
      auto list = request.initCounters(1000);
      for (uint i = 0; i < 1000; i++) list.set(i, counter(&gone));
      KJ_REQUIRE(server.wait(request.send()).getSum() == 0);
    }
    server.until([&]() { pings(server, "released?"); return gone == 1000; });
  }},

  {"order", [](Server& server) {
    NextCalls calls;
    nexts(calls, server.wait(server.peer().newCounterRequest().send()).getCounter(), 1000);
    inOrder(server, calls);
  }},

  {"embargo", [](Server& server) {
    auto request = server.peer().echoCounterRequest();
    request.setCounter(counter());
    auto promise = request.send();
    NextCalls calls;
    Counter::Client promised = promise.getCounter();
    nexts(calls, promised, 10);
    server.wait(kj::mv(promise));
    nexts(calls, promised, 10);
    inOrder(server, calls);
  }},

  {"promise-local", [](Server& server) {
    auto promised = server.peer().promiseRequest().send().getCounter();
    NextCalls calls;
    nexts(calls, promised, 5);
    auto settle = server.peer().settleRequest();
    settle.setEnding(Ending::LOCAL);
    server.wait(settle.send());
    nexts(calls, promised, 5);
    inOrder(server, calls);
  }},

  {"promise-mine", [](Server& server) {
    auto own = counter();
    auto promised = server.peer().promiseRequest().send().getCounter();
    NextCalls calls;
    nexts(calls, promised, 5);
    auto settle = server.peer().settleRequest();
    settle.setEnding(Ending::MINE);
    settle.setCounter(own);
    server.wait(settle.send());
    nexts(calls, promised, 5);
    inOrder(server, calls);
    KJ_REQUIRE(server.wait(own.nextRequest().send()).getValue() == 10);
  }},

  {"promise-broken", [](Server& server) {
    auto promised = server.peer().promiseRequest().send().getCounter();
    auto early = promised.nextRequest().send();
    auto settle = server.peer().settleRequest();
    settle.setEnding(Ending::BROKEN);
    server.wait(settle.send());
    server.fails(kj::mv(early), "broken promise");
    server.fails(promised.nextRequest().send(), "broken promise");
  }},

  {"tail-call", [](Server& server) {
    auto request = server.peer().forwardRequest();
    request.setCallback(callback());
    request.setMessage("x");
    KJ_REQUIRE(server.wait(request.send()).getReply() == "got x");
  }},

  {"tail-call-fails", [](Server& server) {
    auto request = server.peer().forwardRequest();
    request.setCallback(callback(OwnCallback::REFUSES));
    request.setMessage("x");
    server.fails(request.send(), "no thanks");
  }},

  {"cancel", [](Server& server) {
    auto before = cancelledCalls(server);
    {
      auto call = server.peer().neverRequest().send();
      pings(server, "it has begun");
    }
    server.until([&]() { return cancelledCalls(server) == before + 1; });
  }},

  {"cancel-callee", [](Server& server) {
    bool cancelled = false;
    auto request = server.peer().cancelCallRequest();
    request.setCallback(callback(OwnCallback::WAITS, &cancelled));
    server.wait(request.send());
    server.until([&]() { pings(server, "cancelled?"); return cancelled; });
  }},

  {"error-failed", [](Server& server) { failing(server, 0); }},
  {"error-overloaded", [](Server& server) { failing(server, 1); }},
  {"error-disconnected", [](Server& server) { failing(server, 2); }},
  {"error-unimplemented", [](Server& server) { failing(server, 3); }},

  {"release", [](Server& server) {
    auto before = liveCounters(server);
    {
      kj::Vector<Counter::Client> counters;
      for (uint i = 0; i < 10; i++) {
        counters.add(server.wait(server.peer().newCounterRequest().send()).getCounter());
      }
      KJ_REQUIRE(liveCounters(server) == before + 10);
    }
    server.until([&]() { return liveCounters(server) == before; });
  }},

  {"inheritance", [](Server& server) {
    auto derived = server.wait(server.peer().derivedRequest().send()).getDerived();
    KJ_REQUIRE(server.wait(derived.baseNameRequest().send()).getName() == "base");
    KJ_REQUIRE(server.wait(derived.derivedNameRequest().send()).getName() == "derived");
    Base::Client base = derived;
    KJ_REQUIRE(server.wait(base.baseNameRequest().send()).getName() == "base");
  }},

  {"generics", [](Server& server) {
    auto texts = server.wait(server.peer().textBoxRequest().send()).getBox();
    auto putText = texts.putRequest();
    putText.setValue("a text");
    server.wait(putText.send());
    KJ_REQUIRE(server.wait(texts.getRequest().send()).getValue() == "a text");

    auto shapes = server.wait(server.peer().shapeBoxRequest().send()).getBox();
    auto putShape = shapes.putRequest();
    fillParts(putShape.initValue());
    server.wait(putShape.send());
    KJ_REQUIRE(server.wait(shapes.getRequest().send()).getValue().getParts().size() == 3);

    auto own = counter();
    auto counters = server.wait(server.peer().counterBoxRequest().send()).getBox();
    auto putCounter = counters.putRequest();
    putCounter.setValue(own);
    server.wait(putCounter.send());
    auto got = server.wait(counters.getRequest().send()).getValue();
    KJ_REQUIRE(server.wait(got.nextRequest().send()).getValue() == 0);
    KJ_REQUIRE(server.wait(own.nextRequest().send()).getValue() == 1);
  }},

  {"unknown-method", [](Server& server) {
    server.fails(server.peer().missingRequest().send(), "", 3);
  }},

  {"unknown-interface", [](Server& server) {
    auto request = capnp::Capability::Client(server.peer()).castAs<Callback>().callRequest();
    request.setMessage("hello");
    server.fails(request.send(), "", 3);
  }},

  {"stream", [](Server& server) {
    auto sink = newSink(server, false);
    server.wait(writeFrom(sink, 0, 1000, 1000, nullptr));
    auto end = server.wait(sink.endRequest().send());
    KJ_REQUIRE(end.getChunks() == 1000 && end.getBytes() == 1000000);
  }},

  {"stream-fails", [](Server& server) {
    auto sink = newSink(server, false);
    auto first = sink.writeRequest();
    first.setIndex(0);
    auto firstDone = first.send();
    auto wrong = sink.writeRequest();
    wrong.setIndex(5);
    auto wrongDone = wrong.send();
    server.fails(sink.endRequest().send(), "chunk 5");
  }},

  {"stream-pressure", [](Server& server) {
    auto sink = newSink(server, true);
    uint letGo = 0;
    auto sending = writeFrom(sink, 0, 200, 65536, &letGo).eagerlyEvaluate(nullptr);
    for (auto message : {"1", "2", "3"}) pings(server, message);
    KJ_REQUIRE(letGo < 200, "all chunks were let go");
    server.wait(server.peer().releaseSinksRequest().send());
    server.wait(kj::mv(sending));
    KJ_REQUIRE(server.wait(sink.endRequest().send()).getChunks() == 200);
  }},

  {"crossing", [](Server& server) {
    kj::Vector<kj::String> received;
    auto request = server.peer().callBackRequest();
    fillCallBack(request, kj::heap<OwnCallback>(OwnCallback::ECHOES, nullptr, &received), 500);
    auto calls = request.send();
    kj::Vector<kj::Promise<kj::String>> pongs;
    for (uint i = 0; i < 500; i++) {
      auto ping = server.peer().pingRequest();
      ping.setMessage(kj::str(i));
      pongs.add(ping.send().then([](auto&& response) { return kj::heapString(response.getReply()); }));
    }
    for (uint i = 0; i < 500; i++) KJ_REQUIRE(server.wait(kj::mv(pongs[i])) == kj::str("pong ", i));
    auto response = server.wait(kj::mv(calls));
    auto replies = response.getReplies();
    KJ_REQUIRE(replies.size() == 500 && received.size() == 500);
    for (uint i = 0; i < 500; i++) KJ_REQUIRE(replies[i] == kj::str(i) && received[i] == kj::str(i));
  }},

  {"outstanding", [](Server& server) {
    kj::Vector<kj::Promise<uint32_t>> parked;
    auto peer = server.peer();
    for (uint i = 0; i < 10000; i++) {
      parked.add(peer.parkRequest().send().then([](auto&& response) { return response.getIndex(); }));
    }
    KJ_REQUIRE(server.wait(peer.resumeRequest().send()).getCount() == 10000);
    for (uint i = 0; i < 10000; i++) KJ_REQUIRE(server.wait(kj::mv(parked[i])) == i);
  }},

  {"server-exits", [](Server& server) {
    auto peer = server.peer();
    auto park = peer.parkRequest().send();
    auto never = peer.neverRequest().send();
    auto exit = peer.exitRequest().send();
    server.fails(kj::mv(park), "", 2);
    server.fails(kj::mv(never), "", 2);
    server.fails(kj::mv(exit), "", 2);
    auto ping = peer.pingRequest();
    ping.setMessage("anyone?");
    server.fails(ping.send(), "", 2);
  }},

  {"client-leaves", [](Server& server) {
    auto before = cancelledCalls(server);
    {
      auto peer = server.peer();
      auto first = peer.neverRequest().send();
      auto second = peer.neverRequest().send();
      auto third = peer.neverRequest().send();
      pings(server, "they have begun");
      server.disconnect();
      server.fails(kj::mv(first), "", 2);
      server.fails(kj::mv(second), "", 2);
      server.fails(kj::mv(third), "", 2);
    }
    server.connect();
    server.until([&]() { return cancelledCalls(server) == before + 3; });
  }},

  {"held-disconnect", [](Server& server) {
    auto hold = server.peer().holdRequest();
    hold.setCallback(callback());
    server.wait(hold.send());
    server.connect();
    server.until([&]() {
      auto call = server.peer().callHeldRequest();
      call.setMessage("gone");
      return server.wait(call.send().then([](auto&&) { return false; }, [](kj::Exception&&) { return true; }));
    });
    server.wait(server.peer().dropHeldRequest().send());
  }},
};

}  // namespace interop
