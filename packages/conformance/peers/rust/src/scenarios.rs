//! The scenarios of the interop tests in Rust: see ../../scenarios.md.

use crate::check;
use crate::client::{failed, fill_parts, in_order, next, nexts, own_callback, own_counter, Kind, Server};
use crate::interop_capnp::{base, callback, counter, defaults, new_point, old_point, peer, sink, Colour, Ending};
use crate::service::CounterImpl;
use capnp::capability::{FromClientHook, Promise, Response};
use capnp::dynamic_struct;
use capnp::dynamic_value::{self, Enum};
use capnp::introspect::{Introspect, TypeVariant};
use capnp::message::Builder;
use capnp::{Error, ErrorKind, NotInSchema};
use futures::future::{join_all, try_join_all};
use std::cell::Cell;
use std::rc::Rc;

const NO_REDIRECTED_RESULTS: &str = "capnp-rpc 0.27.3 never runs a call with sendResultsTo.yourself";

/// Why a scenario cannot be played with this library, whatever the server. See ../../known-failures.md.
pub fn left_out(name: &str) -> Option<&'static str> {
    match name {
        "pipeline-struct" | "embargo" | "promise-mine" | "tail-call" | "tail-call-fails" => Some(NO_REDIRECTED_RESULTS),
        _ => None,
    }
}

/// Runs a scenario. A server that could not be asked, or that said something else, is an error.
pub async fn run(name: &str, server: &mut Server) -> Result<(), Error> {
    match name {
        "bootstrap" => bootstrap(server).await,
        "scalars" => scalars(server).await,
        "text-and-data" => text_and_data(server).await,
        "lists" => lists(server).await,
        "structs" => structs(server).await,
        "unknown-enum" => unknown_enum(server).await,
        "defaults" => defaults(server).await,
        "big-message" => big_message(server).await,
        "evolution-old" => evolution_old(server).await,
        "evolution-new" => evolution_new(server).await,
        "pipeline" => pipeline(server).await,
        "pipeline-struct" => pipeline_struct(server).await,
        "pipeline-null" => pipeline_null(server).await,
        "callback" => callback_replies(server).await,
        "callback-fails" => callback_fails(server).await,
        "kept" => kept(server).await,
        "param-released" => param_released(server).await,
        "reflected-own" => reflected_own(server).await,
        "reflected-theirs" => reflected_theirs(server).await,
        "null-capability" => null_capability(server).await,
        "many-capabilities" => many_capabilities(server).await,
        "release" => release(server).await,
        "inheritance" => inheritance(server).await,
        "generics" => generics(server).await,
        "order" => in_order(nexts(&server.new_counter().await?, 1000)).await,
        "embargo" => embargo(server).await,
        "promise-local" => promise_settles(server, Ending::Local).await,
        "promise-mine" => promise_settles(server, Ending::Mine).await,
        "promise-broken" => promise_broken(server).await,
        "tail-call" => tail_call(server).await,
        "tail-call-fails" => tail_call_fails(server).await,
        "crossing" => crossing(server).await,
        "outstanding" => outstanding(server).await,
        "error-failed" => error_of(server, 0, ErrorKind::Failed).await,
        "error-overloaded" => error_of(server, 1, ErrorKind::Overloaded).await,
        "error-disconnected" => error_of(server, 2, ErrorKind::Disconnected).await,
        "error-unimplemented" => error_of(server, 3, ErrorKind::Unimplemented).await,
        "unknown-method" => {
            let call = server.peer.missing_request().send();
            failed(call.promise.await, "", Some(ErrorKind::Unimplemented))
        }
        "unknown-interface" => {
            let call = server.peer.clone().cast_to::<callback::Client>().call_request().send();
            failed(call.promise.await, "", Some(ErrorKind::Unimplemented))
        }
        "cancel" => cancel(server).await,
        "cancel-callee" => cancel_callee(server).await,
        "server-exits" => server_exits(server).await,
        "client-leaves" => client_leaves(server).await,
        "held-disconnect" => held_disconnect(server).await,
        "stream" => stream(server).await,
        "stream-fails" => stream_fails(server).await,
        "stream-pressure" => stream_pressure(server).await,
        _ => Err(Error::failed("there is no such scenario".into())),
    }
}

async fn bootstrap(server: &Server) -> Result<(), Error> {
    check!(server.ping("hello").await? == "pong hello");
    Ok(())
}

async fn scalars(server: &Server) -> Result<(), Error> {
    server
        .echoes(|mut values| {
            values.set_yes(true);
            values.set_int8(i8::MIN);
            values.set_int16(i16::MIN);
            values.set_int32(i32::MIN);
            values.set_int64(i64::MIN);
            values.set_uint8(u8::MAX);
            values.set_uint16(u16::MAX);
            values.set_uint32(u32::MAX);
            values.set_uint64(u64::MAX);
            values.set_float32(-0.0);
            values.set_float64(f64::NEG_INFINITY);
        })
        .await?;
    server
        .echoes(|mut values| {
            values.set_int8(i8::MAX);
            values.set_int16(i16::MAX);
            values.set_int32(i32::MAX);
            values.set_int64(i64::MAX);
            values.set_float32(f32::INFINITY);
            values.set_float64(f64::MAX);
        })
        .await
}

async fn text_and_data(server: &Server) -> Result<(), Error> {
    server
        .echoes(|mut values| {
            values.set_text("");
            values.set_data(&[]);
        })
        .await?;
    server
        .echoes(|mut values| {
            values.set_text("héllo 🌍");
            values.set_data(&(0..=255).collect::<Vec<u8>>());
        })
        .await?;
    server.echoes(|mut values| values.set_text("x".repeat(100_000).as_str())).await
}

async fn lists(server: &Server) -> Result<(), Error> {
    server
        .echoes(|mut values| {
            values.reborrow().init_bools(0);
            values.reborrow().init_int8s(0);
            values.reborrow().init_int64s(0);
            values.reborrow().init_float64s(0);
            values.reborrow().init_texts(0);
            values.reborrow().init_datas(0);
            values.reborrow().init_colours(0);
            values.reborrow().init_shapes(0);
            values.reborrow().init_matrix(0);
            values.init_voids(0);
        })
        .await?;
    server
        .echoes(|mut values| {
            let mut bools = values.reborrow().init_bools(19);
            for i in (0..19).step_by(3) {
                bools.set(i, true);
            }
            values.set_int8s(&[-128, 0, 127]).expect("fits");
            values.set_int64s(&[i64::MIN, 0, i64::MAX]).expect("fits");
            values.set_float64s(&[0.1, -0.0, f64::INFINITY]).expect("fits");
            values.set_texts(&["", "ä", "a longer text than all the others"]).expect("fits");
            let mut datas = values.reborrow().init_datas(2);
            datas.set(0, &[]);
            datas.set(1, &[1, 2, 3]);
            let mut colours = values.reborrow().init_colours(2);
            colours.set(0, Colour::Blue);
            colours.set(1, Colour::Red);
            fill_parts(values.reborrow().init_shapes(2).get(0));
            let mut matrix = values.reborrow().init_matrix(3);
            let mut first = matrix.reborrow().init(0, 2);
            first.set(0, 1);
            first.set(1, -2);
            matrix.reborrow().init(1, 0);
            matrix.init(2, 1).set(0, i32::MAX);
            values.init_voids(5);
        })
        .await
}

async fn structs(server: &Server) -> Result<(), Error> {
    server.echoes(|values| fill_parts(values.init_shape())).await?;
    server.echoes(|values| values.init_shape().set_none(())).await?;
    server.echoes(|values| values.init_shape().set_circle(-1.0)).await?;
    server.echoes(|values| values.init_shape().init_rect().set_height(2.0)).await
}

async fn unknown_enum(server: &Server) -> Result<(), Error> {
    let mut request = server.peer.echo_request();
    let TypeVariant::Enum(colour) = Colour::introspect().which() else {
        return Err(Error::failed("Colour is not an enum".into()));
    };
    // The typed setter takes only the values of the schema.
    let mut values: dynamic_struct::Builder = dynamic_value::Builder::from(request.get().init_values()).downcast();
    values.set_named("colour", Enum::new(77, colour.into()).into())?;
    let response = request.send().promise.await?;
    check!(response.get()?.get_values()?.get_colour() == Err(NotInSchema(77)));
    Ok(())
}

async fn defaults(server: &Server) -> Result<(), Error> {
    let response = server.peer.defaults_request().send().promise.await?;
    let results = response.get()?;
    are_defaults(results.get_defaults()?)?;
    are_defaults(results.get_missing()?)
}

fn are_defaults(read: defaults::Reader) -> Result<(), Error> {
    check!(read.get_yes() && read.get_int16() == -1234 && read.get_uint64() == 0xfedcba9876543210);
    check!(read.get_float32() == 1.5 && read.get_float64() == f64::NEG_INFINITY);
    check!(read.get_text()? == "default text" && read.get_data()? == [0, 255, 16]);
    check!(read.get_colour() == Ok(Colour::Blue));
    check!(read.get_numbers()?.iter().eq([1, -2, 3]));
    check!(read.get_shape()?.get_name()? == "unit");
    check!(matches!(read.get_shape()?.which(), Ok(crate::interop_capnp::shape::Circle(1.0))));
    Ok(())
}

async fn big_message(server: &Server) -> Result<(), Error> {
    let mut data = vec![0; 60_000_000];
    for i in (0..data.len()).step_by(997) {
        data[i] = i as u8;
    }
    let mut request = server.peer.echo_data_request();
    request.get().set_data(&data);
    let response = request.send().promise.await?;
    check!(response.get()?.get_data()? == data);
    Ok(())
}

async fn evolution_old(server: &Server) -> Result<(), Error> {
    let mut message = Builder::new_default();
    let mut point: new_point::Builder = message.init_root();
    point.set_x(1);
    point.set_y(2);
    point.set_label("three");
    point.set_more(&[4, 5])?;
    // A newer client's struct, in the place of the older type.
    let mut request = server.peer.old_point_request();
    request.get().set_point(message.get_root_as_reader::<old_point::Reader>()?)?;
    let response = request.send().promise.await?;
    let mut copy = Builder::new_default();
    copy.set_root(response.get()?.get_point()?)?;
    let point: new_point::Reader = copy.get_root_as_reader()?;
    check!(point.get_x() == 1 && point.get_y() == 2 && point.get_label()? == "three");
    check!(point.get_more()?.iter().eq([4, 5]));
    Ok(())
}

async fn evolution_new(server: &Server) -> Result<(), Error> {
    let mut message = Builder::new_default();
    message.init_root::<old_point::Builder>().set_x(1);
    let mut request = server.peer.new_point_request();
    request.get().set_point(message.get_root_as_reader::<new_point::Reader>()?)?;
    let response = request.send().promise.await?;
    let read = response.get()?;
    check!(read.get_x() == 1 && read.get_y() == 7 && read.get_label()? == "unnamed" && read.get_count() == 0);
    Ok(())
}

async fn pipeline(server: &Server) -> Result<(), Error> {
    let mut end = server.peer.clone();
    for _ in 0..10 {
        end = end.same_request().send().pipeline.get_peer();
    }
    let mut request = end.ping_request();
    request.get().set_message("far");
    check!(request.send().promise.await?.get()?.get_reply()? == "pong far");
    Ok(())
}

async fn pipeline_struct(server: &Server) -> Result<(), Error> {
    let mut request = server.peer.nested_request();
    request.get().set_callback(own_callback(Kind::Answers).0);
    let call = request.send();
    let mut deep = call.pipeline.get_nested().get_next().get_next().get_inner().get_callback().call_request();
    deep.get().set_message("deep");
    check!(deep.send().promise.await?.get()?.get_reply()? == "got deep");
    Ok(())
}

async fn pipeline_null(server: &Server) -> Result<(), Error> {
    let mut request = server.peer.nested_request();
    request.get().set_callback(own_callback(Kind::Answers).0);
    let call = request.send();
    let nothing = call.pipeline.get_nested().get_inner().get_callback().call_request().send();
    failed(nothing.promise.await, "", None)
}

fn call_back(server: &Server, callback: callback::Client, times: u32) -> Promise<Response<peer::call_back_results::Owned>, Error> {
    let mut request = server.peer.call_back_request();
    request.get().set_callback(callback);
    request.get().set_times(times);
    request.send().promise
}

fn texts(response: Response<peer::call_back_results::Owned>) -> Result<Vec<String>, Error> {
    response.get()?.get_replies()?.iter().map(|text| Ok(text?.to_string()?)).collect()
}

async fn callback_replies(server: &Server) -> Result<(), Error> {
    let replies = call_back(server, own_callback(Kind::Answers).0, 3).await?;
    check!(texts(replies)? == ["got 0", "got 1", "got 2"]);
    Ok(())
}

async fn callback_fails(server: &Server) -> Result<(), Error> {
    failed(call_back(server, own_callback(Kind::Refuses).0, 1).await, "no thanks", None)
}

async fn kept(server: &Server) -> Result<(), Error> {
    let (callback, seen) = own_callback(Kind::Answers);
    let mut hold = server.peer.hold_request();
    hold.get().set_callback(callback);
    hold.send().promise.await?;
    let mut call = server.peer.call_held_request();
    call.get().set_message("later");
    check!(call.send().promise.await?.get()?.get_reply()? == "got later");
    check!(!seen.released.get());
    server.peer.drop_held_request().send().promise.await?;
    server.until(|| seen.released.get()).await?;
    failed(server.peer.call_held_request().send().promise.await, "nothing held", None)
}

async fn param_released(server: &Server) -> Result<(), Error> {
    let (callback, seen) = own_callback(Kind::Answers);
    call_back(server, callback, 0).await?;
    server.until(|| seen.released.get()).await
}

async fn reflected_own(server: &Server) -> Result<(), Error> {
    let own = own_counter();
    let mut request = server.peer.echo_counter_request();
    request.get().set_counter(own.clone());
    let returned = request.send().promise.await?.get()?.get_counter()?;
    check!(next(&returned).await? == 0 && next(&own).await? == 1);
    Ok(())
}

async fn reflected_theirs(server: &Server) -> Result<(), Error> {
    let theirs = server.new_counter().await?;
    let mut request = server.peer.count_twice_request();
    request.get().set_counter(theirs.clone());
    let response = request.send().promise.await?;
    check!(response.get()?.get_first() == 0 && response.get()?.get_second() == 1);
    check!(next(&theirs).await? == 2);
    Ok(())
}

async fn null_capability(server: &Server) -> Result<(), Error> {
    check!(server.peer.is_null_request().send().promise.await?.get()?.get_yes());
    let mut request = server.peer.is_null_request();
    request.get().set_callback(own_callback(Kind::Answers).0);
    check!(!request.send().promise.await?.get()?.get_yes());
    Ok(())
}

async fn many_capabilities(server: &Server) -> Result<(), Error> {
    let gone = Rc::new(Cell::new(0));
    let mut request = server.peer.counters_request();
    let mut list = request.get().init_counters(1000);
    for i in 0..1000 {
        let gone = gone.clone();
        list.set(i, CounterImpl::client(move || gone.set(gone.get() + 1)).into_client_hook());
    }
    check!(request.send().promise.await?.get()?.get_sum() == 0);
    server.until(|| gone.get() == 1000).await
}

async fn release(server: &Server) -> Result<(), Error> {
    let before = server.live().await?;
    let counters = try_join_all((0..10).map(|_| server.new_counter())).await?;
    check!(server.live().await? == before + 10);
    drop(counters);
    while server.live().await? != before {}
    Ok(())
}

async fn inheritance(server: &Server) -> Result<(), Error> {
    let derived = server.peer.derived_request().send().promise.await?.get()?.get_derived()?;
    let base: base::Client = derived.clone().cast_to();
    check!(derived.derived_name_request().send().promise.await?.get()?.get_name()? == "derived");
    check!(base.base_name_request().send().promise.await?.get()?.get_name()? == "base");
    // An inherited method is called through the client of its interface.
    check!(derived.cast_to::<base::Client>().base_name_request().send().promise.await?.get()?.get_name()? == "base");
    Ok(())
}

async fn generics(server: &Server) -> Result<(), Error> {
    let texts = server.peer.text_box_request().send().promise.await?.get()?.get_box()?;
    let mut put = texts.put_request();
    put.get().set_value("a text")?;
    put.send().promise.await?;
    check!(texts.get_request().send().promise.await?.get()?.get_value()? == "a text");

    let shapes = server.peer.shape_box_request().send().promise.await?.get()?.get_box()?;
    let mut put = shapes.put_request();
    fill_parts(put.get().init_value());
    put.send().promise.await?;
    let got = shapes.get_request().send().promise.await?;
    let Ok(crate::interop_capnp::shape::Parts(parts)) = got.get()?.get_value()?.which() else {
        return Err(Error::failed("a shape without parts".into()));
    };
    check!(parts?.len() == 3);

    let own = own_counter();
    let counters = server.peer.counter_box_request().send().promise.await?.get()?.get_box()?;
    let mut put = counters.put_request();
    put.get().set_value(own.clone())?;
    put.send().promise.await?;
    let got: counter::Client = counters.get_request().send().promise.await?.get()?.get_value()?;
    check!(next(&got).await? == 0 && next(&own).await? == 1);
    Ok(())
}

async fn embargo(server: &Server) -> Result<(), Error> {
    let mut request = server.peer.echo_counter_request();
    request.get().set_counter(own_counter());
    let call = request.send();
    let promised = call.pipeline.get_counter();
    let mut calls = nexts(&promised, 10);
    let _response = call.promise.await?;
    calls.extend(nexts(&promised, 10));
    in_order(calls).await
}

async fn settle(server: &Server, ending: Ending, counter: Option<counter::Client>) -> Result<(), Error> {
    let mut request = server.peer.settle_request();
    request.get().set_ending(ending);
    if let Some(counter) = counter {
        request.get().set_counter(counter);
    }
    request.send().promise.await?;
    Ok(())
}

async fn promise_settles(server: &Server, ending: Ending) -> Result<(), Error> {
    let own = own_counter();
    let promised = server.peer.promise_request().send().pipeline.get_counter();
    let mut calls = nexts(&promised, 5);
    settle(server, ending, Some(own.clone())).await?;
    calls.extend(nexts(&promised, 5));
    in_order(calls).await?;
    let expected = if ending == Ending::Mine { 10 } else { 0 };
    check!(next(&own).await? == expected);
    Ok(())
}

async fn promise_broken(server: &Server) -> Result<(), Error> {
    let promised = server.peer.promise_request().send().pipeline.get_counter();
    let early = promised.next_request().send();
    settle(server, Ending::Broken, None).await?;
    failed(early.promise.await, "broken promise", None)?;
    failed(next(&promised).await, "broken promise", None)
}

fn forward(server: &Server, kind: Kind) -> Promise<Response<crate::interop_capnp::reply::Owned>, Error> {
    let mut request = server.peer.forward_request();
    request.get().set_callback(own_callback(kind).0);
    request.get().set_message("x");
    request.send().promise
}

async fn tail_call(server: &Server) -> Result<(), Error> {
    check!(forward(server, Kind::Answers).await?.get()?.get_reply()? == "got x");
    Ok(())
}

async fn tail_call_fails(server: &Server) -> Result<(), Error> {
    failed(forward(server, Kind::Refuses).await, "no thanks", None)
}

async fn crossing(server: &Server) -> Result<(), Error> {
    let (callback, seen) = own_callback(Kind::Echoes);
    let calls = call_back(server, callback, 500);
    let messages: Vec<String> = (0..500).map(|i| i.to_string()).collect();
    let pongs = try_join_all(messages.iter().map(|message| server.ping(message)));
    let (replies, pongs) = futures::try_join!(calls, pongs)?;
    check!(pongs.iter().zip(&messages).all(|(pong, message)| *pong == format!("pong {message}")));
    check!(texts(replies)? == messages && *seen.received.borrow() == messages);
    Ok(())
}

async fn outstanding(server: &Server) -> Result<(), Error> {
    let parked: Vec<_> = (0..10_000).map(|_| server.peer.park_request().send().promise).collect();
    check!(server.peer.resume_request().send().promise.await?.get()?.get_count() == 10_000);
    for (i, response) in try_join_all(parked).await?.iter().enumerate() {
        check!(response.get()?.get_index() == i as u32);
    }
    Ok(())
}

async fn error_of(server: &Server, number: u16, kind: ErrorKind) -> Result<(), Error> {
    let mut request = server.peer.fail_request();
    request.get().set_type(number);
    request.get().set_reason("because");
    failed(request.send().promise.await, "because", Some(kind))
}

async fn cancel(server: &Server) -> Result<(), Error> {
    let before = server.cancelled().await?;
    let call = server.peer.never_request().send();
    server.ping("it has begun").await?;
    drop(call);
    while server.cancelled().await? != before + 1 {}
    Ok(())
}

async fn cancel_callee(server: &Server) -> Result<(), Error> {
    let (callback, seen) = own_callback(Kind::Waits);
    let mut request = server.peer.cancel_call_request();
    request.get().set_callback(callback);
    request.send().promise.await?;
    server.until(|| seen.cancelled.get()).await
}

async fn server_exits(server: &Server) -> Result<(), Error> {
    let disconnected = Some(ErrorKind::Disconnected);
    let park = server.peer.park_request().send();
    let never = server.peer.never_request().send();
    let exit = server.peer.exit_request().send();
    failed(park.promise.await, "", disconnected)?;
    failed(never.promise.await, "", disconnected)?;
    failed(exit.promise.await, "", disconnected)?;
    failed(server.ping("anyone?").await, "", disconnected)
}

async fn client_leaves(server: &mut Server) -> Result<(), Error> {
    let before = server.cancelled().await?;
    let calls: Vec<_> = (0..3).map(|_| server.peer.never_request().send().promise).collect();
    server.ping("they have begun").await?;
    server.disconnect().await?;
    for result in join_all(calls).await {
        failed(result, "", Some(ErrorKind::Disconnected))?;
    }
    server.reconnect().await?;
    while server.cancelled().await? != before + 3 {}
    Ok(())
}

async fn held_disconnect(server: &mut Server) -> Result<(), Error> {
    let mut hold = server.peer.hold_request();
    hold.get().set_callback(own_callback(Kind::Answers).0);
    hold.send().promise.await?;
    server.reconnect().await?;
    while server.peer.call_held_request().send().promise.await.is_ok() {}
    server.peer.drop_held_request().send().promise.await?;
    Ok(())
}

async fn new_sink(server: &Server, held: bool) -> Result<sink::Client, Error> {
    let mut request = server.peer.sink_request();
    request.get().set_held(held);
    request.send().promise.await?.get()?.get_sink()
}

fn write(sink: &sink::Client, index: u32, chunk: &[u8]) -> Promise<(), Error> {
    let mut request = sink.write_request();
    request.get().set_index(index);
    request.get().set_chunk(chunk);
    request.send()
}

async fn stream(server: &Server) -> Result<(), Error> {
    let sink = new_sink(server, false).await?;
    for index in 0..1000 {
        write(&sink, index, &[0; 1000]).await?;
    }
    let end = sink.end_request().send().promise.await?;
    check!(end.get()?.get_chunks() == 1000 && end.get()?.get_bytes() == 1_000_000);
    Ok(())
}

async fn stream_fails(server: &Server) -> Result<(), Error> {
    let sink = new_sink(server, false).await?;
    let writing = (write(&sink, 0, &[]), write(&sink, 5, &[]));
    let end = sink.end_request().send().promise;
    drop(writing);
    failed(end.await, "chunk 5", None)
}

async fn stream_pressure(server: &Server) -> Result<(), Error> {
    let sink = new_sink(server, true).await?;
    let let_go = Rc::new(Cell::new(0));
    let sending = tokio::task::spawn_local({
        let (sink, let_go) = (sink.clone(), let_go.clone());
        async move {
            for index in 0..200 {
                write(&sink, index, &[0; 65_536]).await?;
                let_go.set(let_go.get() + 1);
            }
            Ok::<(), Error>(())
        }
    });
    for message in ["1", "2", "3"] {
        server.ping(message).await?;
    }
    check!(let_go.get() > 0 && let_go.get() < 200);
    server.peer.release_sinks_request().send().promise.await?;
    sending.await.map_err(|error| Error::failed(error.to_string()))??;
    check!(sink.end_request().send().promise.await?.get()?.get_chunks() == 200);
    Ok(())
}
