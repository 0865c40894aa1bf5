import { runReadme } from "@capnp/conformance/console";
import { test } from "vitest";

test("each step prints what the README shows", () => runReadme(new URL("../README.md", import.meta.url)));
