// Generates the Rust code of the schema of the interop tests.

fn main() {
    let folder = "../../src/interop";
    println!("cargo:rerun-if-changed={folder}/interop.capnp");
    capnpc::CompilerCommand::new()
        .src_prefix(folder)
        .file(format!("{folder}/interop.capnp"))
        .run()
        .expect("the schema compiles");
}
