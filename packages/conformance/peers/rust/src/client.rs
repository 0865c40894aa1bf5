//! What the scenarios of the interop client in Rust have in common.

use crate::interop_capnp::{callback, counter, peer, shape, values};
use crate::service::CounterImpl;
use capnp::capability::{Promise, Response};
use capnp::message::{Builder, ReaderOptions};
use capnp::{Error, ErrorKind, Word};
use capnp_rpc::rpc_twoparty_capnp::Side;
use capnp_rpc::{new_client, twoparty, Disconnector, RpcSystem};
use futures::io::{AsyncReadExt, BufReader, BufWriter};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use tokio::net::TcpStream;
use tokio::task::{spawn_local, JoinHandle};
use tokio_util::compat::TokioAsyncReadCompatExt;

/// Fails a scenario unless something holds.
#[macro_export]
macro_rules! check {
    ($condition:expr) => {
        if !$condition {
            return Err(capnp::Error::failed(concat!("not so: ", stringify!($condition)).into()));
        }
    };
}

/// The network of one side of a connection.
pub fn network(stream: TcpStream, side: Side) -> Result<Box<twoparty::VatNetwork<impl futures::AsyncRead + Unpin>>, Error> {
    stream.set_nodelay(true)?;
    let (reader, writer) = stream.compat().split();
    let mut options = ReaderOptions::new();
    options.traversal_limit_in_words(Some(16 << 20));
    Ok(Box::new(twoparty::VatNetwork::new(BufReader::new(reader), BufWriter::new(writer), side, options)))
}

/// A connection to the server, and its bootstrap object.
pub struct Server {
    port: u16,
    pub peer: peer::Client,
    disconnector: Option<Disconnector<Side>>,
    system: JoinHandle<Result<(), Error>>,
}

impl Server {
    pub async fn connect(port: u16) -> Result<Self, Error> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        let mut system = RpcSystem::new(network(stream, Side::Client)?, None);
        let peer = system.bootstrap(Side::Server);
        let disconnector = Some(system.get_disconnector());
        Ok(Server { port, peer, disconnector, system: spawn_local(system) })
    }

    pub async fn disconnect(&mut self) -> Result<(), Error> {
        if let Some(disconnector) = self.disconnector.take() {
            disconnector.await?;
        }
        self.system.abort();
        Ok(())
    }

    pub async fn reconnect(&mut self) -> Result<(), Error> {
        self.disconnect().await?;
        *self = Server::connect(self.port).await?;
        Ok(())
    }

    pub async fn ping(&self, message: &str) -> Result<String, Error> {
        let mut request = self.peer.ping_request();
        request.get().set_message(message);
        Ok(request.send().promise.await?.get()?.get_reply()?.to_string()?)
    }

    pub async fn cancelled(&self) -> Result<u32, Error> {
        Ok(self.peer.cancelled_request().send().promise.await?.get()?.get_count())
    }

    pub async fn live(&self) -> Result<u32, Error> {
        Ok(self.peer.live_request().send().promise.await?.get()?.get_counters())
    }

    pub async fn new_counter(&self) -> Result<counter::Client, Error> {
        self.peer.new_counter_request().send().promise.await?.get()?.get_counter()
    }

    /// Waits for something that the other side is to bring about, one round trip after the other.
    pub async fn until(&self, condition: impl Fn() -> bool) -> Result<(), Error> {
        while !condition() {
            self.ping("already?").await?;
        }
        Ok(())
    }

    /// Checks that values come back as they were sent.
    pub async fn echoes(&self, fill: impl FnOnce(values::Builder)) -> Result<(), Error> {
        let mut request = self.peer.echo_request();
        fill(request.get().init_values());
        let sent = canonical(request.get().into_reader().get_values()?)?;
        let response = request.send().promise.await?;
        check!(canonical(response.get()?.get_values()?)? == sent);
        Ok(())
    }
}

fn canonical(values: values::Reader) -> Result<Vec<u8>, Error> {
    let mut message = Builder::new_default();
    message.set_root(values)?;
    let words = message.into_reader().canonicalize()?;
    Ok(Word::words_to_bytes(&words).into())
}

/// Checks that a call failed, with some words in the reason, and of a type.
pub fn failed<T>(result: Result<T, Error>, reason: &str, kind: Option<ErrorKind>) -> Result<(), Error> {
    let Err(error) = result else {
        return Err(Error::failed("the call did not fail".into()));
    };
    if !error.extra.contains(reason) || kind.is_some_and(|kind| kind != error.kind) {
        return Err(Error::failed(format!("another error: {error}")));
    }
    Ok(())
}

pub type NextCall = Promise<Response<counter::next_results::Owned>, Error>;

/// Calls `next` so many times, without waiting in between.
pub fn nexts(counter: &counter::Client, count: u32) -> Vec<NextCall> {
    (0..count).map(|_| counter.next_request().send().promise).collect()
}

/// Checks that calls of `next` were counted in the order in which they were made.
pub async fn in_order(calls: Vec<NextCall>) -> Result<(), Error> {
    for (i, response) in futures::future::try_join_all(calls).await?.iter().enumerate() {
        check!(response.get()?.get_value() == i as u32);
    }
    Ok(())
}

pub async fn next(counter: &counter::Client) -> Result<u32, Error> {
    Ok(counter.next_request().send().promise.await?.get()?.get_value())
}

/// What a callback of ours does when it is called.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Replies `got MESSAGE`.
    Answers,
    /// Fails with `no thanks`.
    Refuses,
    /// Does not return.
    Waits,
    /// Replies with the message.
    Echoes,
}

/// A callback of ours, and what became of it.
pub struct OwnCallback {
    kind: Kind,
    seen: Rc<Seen>,
}

/// What became of a callback of ours.
#[derive(Default)]
pub struct Seen {
    pub released: Cell<bool>,
    pub cancelled: Cell<bool>,
    pub received: RefCell<Vec<String>>,
}

pub fn own_callback(kind: Kind) -> (callback::Client, Rc<Seen>) {
    let seen = Rc::new(Seen::default());
    (new_client(OwnCallback { kind, seen: seen.clone() }), seen)
}

pub fn own_counter() -> counter::Client {
    CounterImpl::client(|| {})
}

impl Drop for OwnCallback {
    fn drop(&mut self) {
        self.seen.released.set(true);
    }
}

struct WhenCancelled(Rc<OwnCallback>);

impl Drop for WhenCancelled {
    fn drop(&mut self) {
        self.0.seen.cancelled.set(true);
    }
}

impl callback::Server for OwnCallback {
    async fn call(self: Rc<Self>, params: callback::CallParams, mut results: callback::CallResults) -> Result<(), Error> {
        let message = params.get()?.get_message()?.to_str()?;
        self.seen.received.borrow_mut().push(message.into());
        match self.kind {
            Kind::Answers => results.get().set_reply(format!("got {message}").as_str()),
            Kind::Echoes => results.get().set_reply(message),
            Kind::Refuses => return Err(Error::failed("no thanks".into())),
            Kind::Waits => {
                let _cancelled = WhenCancelled(self.clone());
                return std::future::pending().await;
            }
        }
        Ok(())
    }
}

/// A shape with parts three levels deep.
pub fn fill_parts(mut shape: shape::Builder) {
    shape.set_name("whole");
    let mut parts = shape.init_parts(3);
    let mut none = parts.reborrow().get(0);
    none.set_name("none");
    none.set_none(());
    let mut circle = parts.reborrow().get(1);
    circle.set_name("circle");
    circle.set_circle(1.5);
    let mut more = parts.get(2);
    more.set_name("more");
    let mut inner = more.init_parts(1).get(0);
    inner.set_name("box");
    let mut rect = inner.init_rect();
    rect.set_width(2.0);
    rect.set_height(-3.0);
}
