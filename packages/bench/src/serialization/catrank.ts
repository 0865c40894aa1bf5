// The workload "catrank": search results, of which those about cats go first and those about dogs last.

import { SearchResultList$Builder, SearchResultList$Reader } from "./catrank.capnp.js";
import { letters, someWords } from "./random-text.js";
import type { Workload } from "./workload.js";

/** Lists of texts; the response has all that the request had, in another order. */
export const catrank: Workload<number> = {
  name: "catrank",
  iterations: 1000,
  messageBytes: 2 ** 19,

  request(message, random) {
    const count = random.below(1000);
    const results = message.initRoot(SearchResultList$Builder).initResults(count);
    let cats = 0;
    for (let i = 0; i < count; i++) {
      const result = results.get(i);
      result.score = 1000 - i;
      result.url = `http://example.com/${letters(random, random.below(100))}`;
      const isCat = random.below(8) === 0;
      const isDog = random.below(8) === 0;
      if (isCat && !isDog) cats++;
      const before = someWords(random);
      result.snippet = ` ${before}${isCat ? "cat " : ""}${isDog ? "dog " : ""}${someWords(random)}`;
    }
    return cats;
  },

  handle(request, response) {
    const ranked = request.getRoot(SearchResultList$Reader).results.map((result) => {
      const { snippet } = result;
      let { score } = result;
      if (snippet.includes(" cat ")) score *= 10_000;
      if (snippet.includes(" dog ")) score /= 10_000;
      return { score, result };
    });
    ranked.sort((a, b) => b.score - a.score);
    const results = response.initRoot(SearchResultList$Builder).initResults(ranked.length);
    for (let i = 0; i < ranked.length; i++) {
      const { score, result } = ranked[i] as (typeof ranked)[number];
      results.set(i, result);
      results.get(i).score = score;
    }
  },

  check(response, expected) {
    const { results } = response.getRoot(SearchResultList$Reader);
    let cats = 0;
    for (let i = 0; i < results.length; i++) if (results.get(i).score > 1001) cats++;
    return cats === expected;
  },
};
