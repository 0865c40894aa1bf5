# A farm that builds: whoever has jobs, whoever has machines, and the registry between them. Nobody is given more than they need.
@0xd4f1b3a5c2978e60;

interface Builder {
  # Runs commands. A worker is one; so is the farm, which has a worker do it.

  build @0 (command :List(Text), log :Log) -> (exitCode :Int32);
  # Runs a program with its arguments, tells `log` what it prints, and returns when it has ended. To cancel the call is to kill the program.
}

interface Log {
  # Takes what one job prints, and nothing after that: a worker is handed another one for each job.

  write @0 (text :Text) -> stream;
  end @1 () -> ();
  # Returns when all that was written has been taken.
}

interface Registry {
  # Where workers offer themselves.

  register @0 (name :Text, builder :Builder) -> (registration :Registration);
  # From now on `builder` is given jobs, one at a time.
}

interface Registration {
  # A worker that drops it, or loses its connection, is given no more jobs.
}
