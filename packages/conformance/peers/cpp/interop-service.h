// The server of the interop tests in C++: what interop.capnp says of each method. Works with the libraries of Debian (0.9) and newer ones.
#pragma once

#include "interop.capnp.h"
#include <capnp/message.h>
#include <kj/async.h>
#include <kj/debug.h>
#include <kj/function.h>
#include <kj/vector.h>
#include <unistd.h>

namespace interop {

/// A counter at 0, which does something when it is destroyed.
class CounterImpl final : public Counter::Server {
public:
  explicit CounterImpl(kj::Function<void()> gone) : gone(kj::mv(gone)) {}
  ~CounterImpl() noexcept(false) { gone(); }

protected:
  kj::Promise<void> next(NextContext context) override {
    context.getResults().setValue(value++);
    return kj::READY_NOW;
  }

private:
  kj::Function<void()> gone;
  uint32_t value = 0;
};

class DerivedImpl final : public Derived::Server {
protected:
  kj::Promise<void> baseName(BaseNameContext context) override {
    context.getResults().setName("base");
    return kj::READY_NOW;
  }
  kj::Promise<void> derivedName(DerivedNameContext context) override {
    context.getResults().setName("derived");
    return kj::READY_NOW;
  }
};

/// Keeps a copy of what is put into it.
template <typename T>
class BoxImpl final : public Box<T>::Server {
protected:
  using PutContext = typename Box<T>::Server::PutContext;
  using GetContext = typename Box<T>::Server::GetContext;

  kj::Promise<void> put(PutContext context) override {
    kept = kj::heap<capnp::MallocMessageBuilder>();
    kept->template initRoot<Kept>().setValue(context.getParams().getValue());
    return kj::READY_NOW;
  }
  kj::Promise<void> get(GetContext context) override {
    if (kept.get() != nullptr) context.getResults().setValue(kept->template getRoot<Kept>().asReader().getValue());
    return kj::READY_NOW;
  }

private:
  // The results of `get` have just what is to be kept.
  using Kept = typename Box<T>::GetResults;
  kj::Own<capnp::MallocMessageBuilder> kept;
};

class SinkImpl final : public Sink::Server {
public:
  explicit SinkImpl(kj::Promise<void> held) : held(held.fork()) {}

protected:
  kj::Promise<void> write(WriteContext context) override {
    auto params = context.getParams();
    KJ_REQUIRE(params.getIndex() == chunks, kj::str("chunk ", params.getIndex()));
    chunks++;
    bytes += params.getChunk().size();
    return held.addBranch();
  }
  kj::Promise<void> end(EndContext context) override {
    context.getResults().setChunks(chunks);
    context.getResults().setBytes(bytes);
    return kj::READY_NOW;
  }

private:
  kj::ForkedPromise<void> held;
  uint32_t chunks = 0;
  uint64_t bytes = 0;
};

/// What all connections of the server share.
struct State {
  kj::Maybe<Callback::Client> held;
  uint32_t live = 0;
  uint32_t cancelled = 0;
  kj::Maybe<kj::Own<kj::PromiseFulfiller<Counter::Client>>> promised;
  kj::Vector<kj::Own<kj::PromiseFulfiller<void>>> parked;
  kj::PromiseFulfillerPair<void> sinks = kj::newPromiseAndFulfiller<void>();
  kj::ForkedPromise<void> sinksReleased = sinks.promise.fork();
};

class PeerImpl final : public Peer::Server {
public:
  explicit PeerImpl(State& state) : state(state) {}

protected:
  kj::Promise<void> ping(PingContext context) override {
    context.getResults().setReply(kj::str("pong ", context.getParams().getMessage()));
    return kj::READY_NOW;
  }
  kj::Promise<void> echo(EchoContext context) override {
    context.getResults().setValues(context.getParams().getValues());
    return kj::READY_NOW;
  }
  kj::Promise<void> echoData(EchoDataContext context) override {
    context.getResults().setData(context.getParams().getData());
    return kj::READY_NOW;
  }
  kj::Promise<void> defaults(DefaultsContext context) override {
    // Not `initDefaults`: a struct without data would be the same as one of default values.
    context.getResults().initDefaults();
    return kj::READY_NOW;
  }
  kj::Promise<void> oldPoint(OldPointContext context) override {
    context.getResults().setPoint(context.getParams().getPoint());
    return kj::READY_NOW;
  }
  kj::Promise<void> newPoint(NewPointContext context) override {
    auto point = context.getParams().getPoint();
    auto results = context.getResults();
    results.setX(point.getX());
    results.setY(point.getY());
    results.setLabel(point.getLabel());
    results.setCount(point.getMore().size());
    return kj::READY_NOW;
  }

  kj::Promise<void> same(SameContext context) override {
    context.getResults().setPeer(thisCap());
    return kj::READY_NOW;
  }
  kj::Promise<void> nested(NestedContext context) override {
    auto inner = context.getResults().initNested().initNext().initNext().initInner();
    inner.setCallback(context.getParams().getCallback());
    return kj::READY_NOW;
  }

  kj::Promise<void> callBack(CallBackContext context) override {
    auto replies = kj::heap<kj::Vector<kj::String>>();
    auto& all = *replies;
    return callBackFrom(context, 0, all).then([context, &all]() mutable {
      auto list = context.getResults().initReplies(all.size());
      for (auto i : kj::indices(all)) list.set(i, all[i]);
    }).attach(kj::mv(replies));
  }
  kj::Promise<void> hold(HoldContext context) override {
    state.held = context.getParams().getCallback();
    return kj::READY_NOW;
  }
  kj::Promise<void> callHeld(CallHeldContext context) override {
    KJ_IF_MAYBE (callback, state.held) {
      auto request = callback->callRequest();
      request.setMessage(context.getParams().getMessage());
      return context.tailCall(kj::mv(request));
    }
    KJ_FAIL_REQUIRE("nothing held");
  }
  kj::Promise<void> dropHeld(DropHeldContext) override {
    state.held = nullptr;
    return kj::READY_NOW;
  }
  kj::Promise<void> isNull(IsNullContext context) override {
    context.getResults().setYes(!context.getParams().hasCallback());
    return kj::READY_NOW;
  }

  kj::Promise<void> newCounter(NewCounterContext context) override {
    state.live++;
    context.getResults().setCounter(kj::heap<CounterImpl>([this]() { state.live--; }));
    return kj::READY_NOW;
  }
  kj::Promise<void> live(LiveContext context) override {
    context.getResults().setCounters(state.live);
    return kj::READY_NOW;
  }
  kj::Promise<void> echoCounter(EchoCounterContext context) override {
    context.getResults().setCounter(context.getParams().getCounter());
    return kj::READY_NOW;
  }
  kj::Promise<void> countTwice(CountTwiceContext context) override {
    auto counter = context.getParams().getCounter();
    auto first = counter.nextRequest().send();
    auto second = counter.nextRequest().send();
    return first.then([context, second = kj::mv(second)](auto&& response) mutable {
      context.getResults().setFirst(response.getValue());
      return second.then([context](auto&& response) mutable { context.getResults().setSecond(response.getValue()); });
    });
  }
  kj::Promise<void> counters(CountersContext context) override {
    auto calls = kj::heapArrayBuilder<kj::Promise<uint32_t>>(context.getParams().getCounters().size());
    for (auto counter : context.getParams().getCounters()) {
      calls.add(counter.nextRequest().send().then([](auto&& response) { return response.getValue(); }));
    }
    return kj::joinPromises(calls.finish()).then([context](kj::Array<uint32_t> values) mutable {
      uint32_t sum = 0;
      for (auto value : values) sum += value;
      context.getResults().setSum(sum);
    });
  }

  kj::Promise<void> promise(PromiseContext context) override {
    auto pair = kj::newPromiseAndFulfiller<Counter::Client>();
    state.promised = kj::mv(pair.fulfiller);
    context.getResults().setCounter(kj::mv(pair.promise));
    return kj::READY_NOW;
  }
  kj::Promise<void> settle(SettleContext context) override {
    auto params = context.getParams();
    KJ_IF_MAYBE (fulfiller, state.promised) {
      switch (params.getEnding()) {
        case Ending::LOCAL: (*fulfiller)->fulfill(kj::heap<CounterImpl>([]() {})); break;
        case Ending::MINE: (*fulfiller)->fulfill(params.getCounter()); break;
        case Ending::BROKEN: (*fulfiller)->reject(KJ_EXCEPTION(FAILED, "broken promise")); break;
      }
      state.promised = nullptr;
      return kj::READY_NOW;
    }
    KJ_FAIL_REQUIRE("nothing promised");
  }
  kj::Promise<void> forward(ForwardContext context) override {
    auto request = context.getParams().getCallback().callRequest();
    request.setMessage(context.getParams().getMessage());
    return context.tailCall(kj::mv(request));
  }

  kj::Promise<void> never(NeverContext context) override {
#if CAPNP_VERSION < 1000000
    // Later versions have an annotation for this.
    context.allowCancellation();
#endif
    return kj::Promise<void>(kj::NEVER_DONE).attach(kj::defer([this]() { state.cancelled++; }));
  }
  kj::Promise<void> cancelled(CancelledContext context) override {
    context.getResults().setCount(state.cancelled);
    return kj::READY_NOW;
  }
  kj::Promise<void> cancelCall(CancelCallContext context) override {
    auto request = context.getParams().getCallback().callRequest();
    request.setMessage("cancel me");
    auto call = request.send();
    return kj::READY_NOW;
  }

  kj::Promise<void> fail(FailContext context) override {
    auto params = context.getParams();
    auto type = static_cast<kj::Exception::Type>(params.getType());
    return kj::Exception(type, __FILE__, __LINE__, kj::heapString(params.getReason()));
  }

  kj::Promise<void> derived(DerivedContext context) override {
    context.getResults().setDerived(kj::heap<DerivedImpl>());
    return kj::READY_NOW;
  }
  kj::Promise<void> textBox(TextBoxContext context) override {
    context.getResults().setBox(kj::heap<BoxImpl<capnp::Text>>());
    return kj::READY_NOW;
  }
  kj::Promise<void> counterBox(CounterBoxContext context) override {
    context.getResults().setBox(kj::heap<BoxImpl<Counter>>());
    return kj::READY_NOW;
  }
  kj::Promise<void> shapeBox(ShapeBoxContext context) override {
    context.getResults().setBox(kj::heap<BoxImpl<Shape>>());
    return kj::READY_NOW;
  }

  kj::Promise<void> sink(SinkContext context) override {
    auto held = context.getParams().getHeld() ? state.sinksReleased.addBranch() : kj::Promise<void>(kj::READY_NOW);
    context.getResults().setSink(kj::heap<SinkImpl>(kj::mv(held)));
    return kj::READY_NOW;
  }
  kj::Promise<void> releaseSinks(ReleaseSinksContext) override {
    state.sinks.fulfiller->fulfill();
    state.sinks = kj::newPromiseAndFulfiller<void>();
    state.sinksReleased = state.sinks.promise.fork();
    return kj::READY_NOW;
  }

  kj::Promise<void> park(ParkContext context) override {
    auto pair = kj::newPromiseAndFulfiller<void>();
    context.getResults().setIndex(state.parked.size());
    state.parked.add(kj::mv(pair.fulfiller));
    return kj::mv(pair.promise);
  }
  kj::Promise<void> resume(ResumeContext context) override {
    context.getResults().setCount(state.parked.size());
    for (auto& parked : state.parked) parked->fulfill();
    state.parked.clear();
    return kj::READY_NOW;
  }
  kj::Promise<void> exit(ExitContext) override { _exit(0); }

private:
  State& state;

  kj::Promise<void> callBackFrom(CallBackContext context, uint32_t i, kj::Vector<kj::String>& replies) {
    if (i == context.getParams().getTimes()) return kj::READY_NOW;
    auto request = context.getParams().getCallback().callRequest();
    request.setMessage(kj::str(i));
    return request.send().then([this, context, i, &replies](auto&& response) mutable {
      replies.add(kj::heapString(response.getReply()));
      return callBackFrom(context, i + 1, replies);
    });
  }
};

}  // namespace interop
