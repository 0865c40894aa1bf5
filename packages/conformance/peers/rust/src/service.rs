//! The server of the interop tests in Rust: what interop.capnp says of each method.

use crate::interop_capnp::{base, box_, callback, counter, derived, peer, shape, sink, Ending};
use capnp::message::HeapAllocator;
use capnp::traits::Owned;
use capnp::{text, Error};
use capnp_rpc::{new_client, new_client_from_rc, new_future_client, ImbuedMessageBuilder};
use futures::channel::oneshot;
use futures::future::{try_join_all, FutureExt, Shared};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A counter at 0, which does something when it is dropped.
pub struct CounterImpl<F: Fn()> {
    value: Cell<u32>,
    gone: F,
}

impl<F: Fn() + 'static> CounterImpl<F> {
    pub fn client(gone: F) -> counter::Client {
        new_client(CounterImpl { value: Cell::new(0), gone })
    }
}

impl<F: Fn()> Drop for CounterImpl<F> {
    fn drop(&mut self) {
        (self.gone)();
    }
}

impl<F: Fn() + 'static> counter::Server for CounterImpl<F> {
    async fn next(self: Rc<Self>, _: counter::NextParams, mut results: counter::NextResults) -> Result<(), Error> {
        results.get().set_value(self.value.replace(self.value.get() + 1));
        Ok(())
    }
}

struct DerivedImpl;

impl base::Server for DerivedImpl {
    async fn base_name(self: Rc<Self>, _: base::BaseNameParams, mut results: base::BaseNameResults) -> Result<(), Error> {
        results.get().set_name("base");
        Ok(())
    }
}

impl derived::Server for DerivedImpl {
    async fn derived_name(
        self: Rc<Self>,
        _: derived::DerivedNameParams,
        mut results: derived::DerivedNameResults,
    ) -> Result<(), Error> {
        results.get().set_name("derived");
        Ok(())
    }
}

/// Keeps a copy of what is put into it.
struct BoxImpl {
    kept: RefCell<Option<ImbuedMessageBuilder<HeapAllocator>>>,
}

impl BoxImpl {
    fn new() -> Self {
        BoxImpl { kept: RefCell::new(None) }
    }
}

impl<T: Owned + 'static> box_::Server<T> for BoxImpl {
    async fn put(self: Rc<Self>, params: box_::PutParams<T>, _: box_::PutResults<T>) -> Result<(), Error> {
        let mut copy = ImbuedMessageBuilder::new(HeapAllocator::new());
        copy.set_root::<box_::put_params::Owned<T>>(params.get()?)?;
        *self.kept.borrow_mut() = Some(copy);
        Ok(())
    }

    async fn get(self: Rc<Self>, _: box_::GetParams<T>, mut results: box_::GetResults<T>) -> Result<(), Error> {
        if let Some(kept) = self.kept.borrow_mut().as_mut() {
            let put: box_::put_params::Builder<'_, T> = kept.get_root()?;
            results.get().set_value(put.into_reader().get_value()?)?;
        }
        Ok(())
    }
}

/// What ends when all sinks that are held may go on.
type Held = Shared<oneshot::Receiver<()>>;

struct SinkImpl {
    held: Option<Held>,
    chunks: Cell<u32>,
    bytes: Cell<u64>,
}

impl sink::Server for SinkImpl {
    async fn write(self: Rc<Self>, params: sink::WriteParams) -> Result<(), Error> {
        let params = params.get()?;
        let index = params.get_index();
        if index != self.chunks.get() {
            return Err(Error::failed(format!("chunk {index}")));
        }
        self.chunks.set(index + 1);
        self.bytes.set(self.bytes.get() + params.get_chunk()?.len() as u64);
        if let Some(held) = self.held.clone() {
            let _ = held.await;
        }
        Ok(())
    }

    async fn end(self: Rc<Self>, _: sink::EndParams, mut results: sink::EndResults) -> Result<(), Error> {
        results.get().set_chunks(self.chunks.get());
        results.get().set_bytes(self.bytes.get());
        Ok(())
    }
}

/// The bootstrap object: one for all connections of the server.
pub struct PeerImpl {
    held: RefCell<Option<callback::Client>>,
    live: Rc<Cell<u32>>,
    cancelled: Cell<u32>,
    promised: RefCell<Option<oneshot::Sender<Result<counter::Client, Error>>>>,
    parked: RefCell<Vec<oneshot::Sender<()>>>,
    sinks: RefCell<(Option<oneshot::Sender<()>>, Held)>,
}

fn new_held() -> (Option<oneshot::Sender<()>>, Held) {
    let (sender, receiver) = oneshot::channel();
    (Some(sender), receiver.shared())
}

impl PeerImpl {
    pub fn new() -> Self {
        PeerImpl {
            held: RefCell::new(None),
            live: Rc::new(Cell::new(0)),
            cancelled: Cell::new(0),
            promised: RefCell::new(None),
            parked: RefCell::new(Vec::new()),
            sinks: RefCell::new(new_held()),
        }
    }
}

/// Counts a call that was cancelled: it is dropped before it has returned.
struct WhenCancelled(Rc<PeerImpl>);

impl Drop for WhenCancelled {
    fn drop(&mut self) {
        self.0.cancelled.set(self.0.cancelled.get() + 1);
    }
}

fn call_of(callback: &callback::Client, message: text::Reader) -> capnp::capability::Request<callback::call_params::Owned, crate::interop_capnp::reply::Owned> {
    let mut request = callback.call_request();
    request.get().set_message(message);
    request
}

impl peer::Server for PeerImpl {
    async fn ping(self: Rc<Self>, params: peer::PingParams, mut results: peer::PingResults) -> Result<(), Error> {
        let message = params.get()?.get_message()?.to_str()?;
        results.get().set_reply(format!("pong {message}").as_str());
        Ok(())
    }
    async fn echo(self: Rc<Self>, params: peer::EchoParams, mut results: peer::EchoResults) -> Result<(), Error> {
        results.get().set_values(params.get()?.get_values()?)
    }
    async fn echo_data(self: Rc<Self>, params: peer::EchoDataParams, mut results: peer::EchoDataResults) -> Result<(), Error> {
        results.get().set_data(params.get()?.get_data()?);
        Ok(())
    }
    async fn defaults(self: Rc<Self>, _: peer::DefaultsParams, mut results: peer::DefaultsResults) -> Result<(), Error> {
        results.get().init_defaults();
        Ok(())
    }
    async fn old_point(self: Rc<Self>, params: peer::OldPointParams, mut results: peer::OldPointResults) -> Result<(), Error> {
        results.get().set_point(params.get()?.get_point()?)
    }
    async fn new_point(self: Rc<Self>, params: peer::NewPointParams, mut results: peer::NewPointResults) -> Result<(), Error> {
        let point = params.get()?.get_point()?;
        let mut results = results.get();
        results.set_x(point.get_x());
        results.set_y(point.get_y());
        results.set_label(point.get_label()?);
        results.set_count(point.get_more()?.len());
        Ok(())
    }

    async fn same(self: Rc<Self>, _: peer::SameParams, mut results: peer::SameResults) -> Result<(), Error> {
        results.get().set_peer(new_client_from_rc(self));
        Ok(())
    }
    async fn nested(self: Rc<Self>, params: peer::NestedParams, mut results: peer::NestedResults) -> Result<(), Error> {
        let nested = results.get().init_nested().init_next().init_next();
        nested.init_inner().set_callback(params.get()?.get_callback()?);
        Ok(())
    }

    async fn call_back(self: Rc<Self>, params: peer::CallBackParams, mut results: peer::CallBackResults) -> Result<(), Error> {
        let params = params.get()?;
        let callback = params.get_callback()?;
        let mut list = results.get().init_replies(params.get_times());
        for i in 0..params.get_times() {
            let response = call_of(&callback, i.to_string().as_str().into()).send().promise.await?;
            list.set(i, response.get()?.get_reply()?);
        }
        Ok(())
    }
    async fn hold(self: Rc<Self>, params: peer::HoldParams, _: peer::HoldResults) -> Result<(), Error> {
        let callback = params.get()?.get_callback()?;
        // What was held is dropped outside of the borrow.
        let _old = self.held.replace(Some(callback));
        Ok(())
    }
    async fn call_held(self: Rc<Self>, params: peer::CallHeldParams, mut results: peer::CallHeldResults) -> Result<(), Error> {
        let held = self.held.borrow().clone();
        let callback = held.ok_or_else(|| Error::failed("nothing held".into()))?;
        let response = call_of(&callback, params.get()?.get_message()?).send().promise.await?;
        results.set(response.get()?)
    }
    async fn drop_held(self: Rc<Self>, _: peer::DropHeldParams, _: peer::DropHeldResults) -> Result<(), Error> {
        let _old = self.held.take();
        Ok(())
    }
    async fn is_null(self: Rc<Self>, params: peer::IsNullParams, mut results: peer::IsNullResults) -> Result<(), Error> {
        results.get().set_yes(!params.get()?.has_callback());
        Ok(())
    }

    async fn new_counter(self: Rc<Self>, _: peer::NewCounterParams, mut results: peer::NewCounterResults) -> Result<(), Error> {
        let live = self.live.clone();
        live.set(live.get() + 1);
        results.get().set_counter(CounterImpl::client(move || live.set(live.get() - 1)));
        Ok(())
    }
    async fn live(self: Rc<Self>, _: peer::LiveParams, mut results: peer::LiveResults) -> Result<(), Error> {
        results.get().set_counters(self.live.get());
        Ok(())
    }
    async fn echo_counter(self: Rc<Self>, params: peer::EchoCounterParams, mut results: peer::EchoCounterResults) -> Result<(), Error> {
        results.get().set_counter(params.get()?.get_counter()?);
        Ok(())
    }
    async fn count_twice(self: Rc<Self>, params: peer::CountTwiceParams, mut results: peer::CountTwiceResults) -> Result<(), Error> {
        let counter = params.get()?.get_counter()?;
        let (first, second) = (counter.next_request().send(), counter.next_request().send());
        results.get().set_first(first.promise.await?.get()?.get_value());
        results.get().set_second(second.promise.await?.get()?.get_value());
        Ok(())
    }
    async fn counters(self: Rc<Self>, params: peer::CountersParams, mut results: peer::CountersResults) -> Result<(), Error> {
        let mut calls = Vec::new();
        for counter in params.get()?.get_counters()?.iter() {
            calls.push(counter?.next_request().send().promise);
        }
        let mut sum = 0;
        for response in try_join_all(calls).await? {
            sum += response.get()?.get_value();
        }
        results.get().set_sum(sum);
        Ok(())
    }

    async fn promise(self: Rc<Self>, _: peer::PromiseParams, mut results: peer::PromiseResults) -> Result<(), Error> {
        let (sender, receiver) = oneshot::channel();
        *self.promised.borrow_mut() = Some(sender);
        results.get().set_counter(new_future_client(async move {
            receiver.await.unwrap_or_else(|_| Err(Error::failed("never settled".into())))
        }));
        Ok(())
    }
    async fn settle(self: Rc<Self>, params: peer::SettleParams, _: peer::SettleResults) -> Result<(), Error> {
        let promised = self.promised.take().ok_or_else(|| Error::failed("nothing promised".into()))?;
        let params = params.get()?;
        let _ = promised.send(match params.get_ending()? {
            Ending::Local => Ok(CounterImpl::client(|| {})),
            Ending::Mine => params.get_counter(),
            Ending::Broken => Err(Error::failed("broken promise".into())),
        });
        Ok(())
    }
    async fn forward(self: Rc<Self>, params: peer::ForwardParams, mut results: peer::ForwardResults) -> Result<(), Error> {
        let params = params.get()?;
        // The library's tail calls are not implemented.
        let response = call_of(&params.get_callback()?, params.get_message()?).send().promise.await?;
        results.set(response.get()?)
    }

    async fn never(self: Rc<Self>, _: peer::NeverParams, _: peer::NeverResults) -> Result<(), Error> {
        let _cancelled = WhenCancelled(self);
        std::future::pending().await
    }
    async fn cancelled(self: Rc<Self>, _: peer::CancelledParams, mut results: peer::CancelledResults) -> Result<(), Error> {
        results.get().set_count(self.cancelled.get());
        Ok(())
    }
    async fn cancel_call(self: Rc<Self>, params: peer::CancelCallParams, _: peer::CancelCallResults) -> Result<(), Error> {
        let call = call_of(&params.get()?.get_callback()?, "cancel me".into()).send();
        drop(call);
        Ok(())
    }

    async fn fail(self: Rc<Self>, params: peer::FailParams, _: peer::FailResults) -> Result<(), Error> {
        let params = params.get()?;
        let reason = params.get_reason()?.to_string()?;
        Err(match params.get_type() {
            0 => Error::failed(reason),
            1 => Error::overloaded(reason),
            2 => Error::disconnected(reason),
            3 => Error::unimplemented(reason),
            other => Error::failed(format!("no type {other}")),
        })
    }

    async fn derived(self: Rc<Self>, _: peer::DerivedParams, mut results: peer::DerivedResults) -> Result<(), Error> {
        results.get().set_derived(new_client(DerivedImpl));
        Ok(())
    }
    async fn text_box(self: Rc<Self>, _: peer::TextBoxParams, mut results: peer::TextBoxResults) -> Result<(), Error> {
        results.get().set_box(new_client::<box_::Client<text::Owned>, _>(BoxImpl::new()));
        Ok(())
    }
    async fn counter_box(self: Rc<Self>, _: peer::CounterBoxParams, mut results: peer::CounterBoxResults) -> Result<(), Error> {
        results.get().set_box(new_client::<box_::Client<counter::Owned>, _>(BoxImpl::new()));
        Ok(())
    }
    async fn shape_box(self: Rc<Self>, _: peer::ShapeBoxParams, mut results: peer::ShapeBoxResults) -> Result<(), Error> {
        results.get().set_box(new_client::<box_::Client<shape::Owned>, _>(BoxImpl::new()));
        Ok(())
    }

    async fn sink(self: Rc<Self>, params: peer::SinkParams, mut results: peer::SinkResults) -> Result<(), Error> {
        let held = params.get()?.get_held().then(|| self.sinks.borrow().1.clone());
        results.get().set_sink(new_client(SinkImpl { held, chunks: Cell::new(0), bytes: Cell::new(0) }));
        Ok(())
    }
    async fn release_sinks(self: Rc<Self>, _: peer::ReleaseSinksParams, _: peer::ReleaseSinksResults) -> Result<(), Error> {
        let (sender, _) = self.sinks.replace(new_held());
        let _ = sender.map(|sender| sender.send(()));
        Ok(())
    }

    async fn park(self: Rc<Self>, _: peer::ParkParams, mut results: peer::ParkResults) -> Result<(), Error> {
        let (sender, receiver) = oneshot::channel();
        results.get().set_index(self.parked.borrow().len() as u32);
        self.parked.borrow_mut().push(sender);
        receiver.await.map_err(|_| Error::failed("never resumed".into()))
    }
    async fn resume(self: Rc<Self>, _: peer::ResumeParams, mut results: peer::ResumeResults) -> Result<(), Error> {
        let parked = self.parked.take();
        results.get().set_count(parked.len() as u32);
        for sender in parked {
            let _ = sender.send(());
        }
        Ok(())
    }
    async fn exit(self: Rc<Self>, _: peer::ExitParams, _: peer::ExitResults) -> Result<(), Error> {
        std::process::exit(0)
    }
}
