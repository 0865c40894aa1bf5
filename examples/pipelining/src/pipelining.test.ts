import { runReadme } from "@capnp/conformance/console";
import { test } from "vitest";

test("the README shows every message, in order", () => runReadme(new URL("../README.md", import.meta.url)));
