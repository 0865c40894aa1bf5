//! The interop peer in Rust: `interop serve`, `interop client PORT NAME...`, `interop convert FROM TO`. See ../../scenarios.md.

mod client;
mod convert;
mod scenarios;
mod service;

#[allow(clippy::all, dead_code)]
pub mod interop_capnp {
    include!(concat!(env!("OUT_DIR"), "/interop_capnp.rs"));
}

use capnp::Error;
use capnp_rpc::rpc_twoparty_capnp::Side;
use capnp_rpc::{new_client, RpcSystem};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::task::{spawn_local, LocalSet};

async fn serve() -> Result<(), Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening {}", listener.local_addr()?.port());
    let peer: interop_capnp::peer::Client = new_client(service::PeerImpl::new());
    spawn_local(async move {
        loop {
            let (stream, _) = listener.accept().await?;
            let network = client::network(stream, Side::Server)?;
            spawn_local(RpcSystem::new(network, Some(peer.clone().client)));
        }
        #[allow(unreachable_code)]
        Ok::<(), Error>(())
    });
    let mut buffer = [0; 256];
    while tokio::io::stdin().read(&mut buffer).await? > 0 {}
    // Not in good order: whoever still waits for this server is to see it gone.
    std::process::exit(0)
}

async fn run(port: u16, name: &str) -> String {
    let scenario = async {
        let mut server = client::Server::connect(port).await?;
        scenarios::run(name, &mut server).await?;
        server.disconnect().await
    };
    match tokio::time::timeout(Duration::from_secs(20), scenario).await {
        Ok(Ok(())) => "ok".into(),
        Ok(Err(error)) => format!("failed {}", error.extra.lines().next().unwrap_or("")),
        Err(_) => "failed no end in 20 seconds".into(),
    }
}

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let tasks = LocalSet::new();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => tasks.block_on(&runtime, serve()),
        ["client", port, names @ ..] => {
            let port = port.parse().map_err(|_| Error::failed(format!("no port: {port}")))?;
            let mut failed = false;
            let all = std::env::var_os("INTEROP_ALL").is_some();
            for name in names {
                if let (false, Some(reason)) = (all, scenarios::left_out(name)) {
                    println!("{name} left-out {reason}");
                    continue;
                }
                let result = tasks.block_on(&runtime, run(port, name));
                failed |= result.starts_with("failed");
                println!("{name} {result}");
            }
            std::process::exit(failed.into())
        }
        ["convert", from, to] => convert::convert(from, to),
        _ => {
            eprintln!("Usage: interop serve | interop client PORT NAME... | interop convert FROM TO");
            std::process::exit(2)
        }
    }
}
