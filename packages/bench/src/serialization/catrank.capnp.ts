// Generated from catrank.capnp by capnp-ts. Do not edit.

import * as $ from "@capnp/message/runtime";

/** Reads a SearchResultList. */
export class SearchResultList$Reader implements $.StructReader<SearchResultList$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): SearchResultList$Reader {
    return new SearchResultList$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): SearchResultList$Reader {
    const data = this.$at(index);
    return new SearchResultList$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get results(): $.ListReader<SearchResult$Reader> {
    return $.readList(this.$segment, this.$pointers, this.$count, 0, this.$depth, SearchResult$Reader);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): SearchResultList$Object {
    return {
      results: $.toObject(this.results) as SearchResult$Object[],
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a SearchResultList. */
export class SearchResultList$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): SearchResultList$Builder {
    return new SearchResultList$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): SearchResultList$Builder {
    const data = this.$at(index);
    return new SearchResultList$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 0 {
    return 0;
  }
  static get $pointerCount(): 1 {
    return 1;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: SearchResultList$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new SearchResultList$Builder(segment, data, pointers, count, 0);
    if (value.results !== undefined) builder.results = value.results;
  }

  get results(): $.ListBuilder<SearchResult$Builder, SearchResult$Init> {
    return $.getList(this.$segment, this.$pointers, SearchResult$Builder);
  }
  set results(value: $.ListInit<SearchResult$Init> | null) {
    $.setList(this.$segment, this.$pointers, SearchResult$Builder, value);
  }
  initResults(length: number): $.ListBuilder<SearchResult$Builder, SearchResult$Init> {
    return $.initList(this.$segment, this.$pointers, SearchResult$Builder, length);
  }

  /** What was built so far, as a reader. */
  $asReader(): SearchResultList$Reader {
    return SearchResultList$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A SearchResultList as a plain object to build from; a reader or builder will do as well. */
export interface SearchResultList$Init {
  readonly results?: $.ListInit<SearchResult$Init> | null | undefined;
}
/** A SearchResultList as a plain object with everything in it. */
export interface SearchResultList$Object {
  results: SearchResult$Object[];
}

/** The pointer fields of a SearchResultList, for `has`, `clear`, `disown` and `adopt`. */
export const SearchResultList$fields: {
  readonly results: $.PointerField<SearchResultList$Reader | SearchResultList$Builder, $.ListBuilder<SearchResult$Builder, SearchResult$Init>>;
} = {
  results: { index: 0 },
};

export const SearchResultList$schema: $.RawSchema = {
  id: 0x9e10f22b24271858n,
  node: "UAQE/1gYJyQr8hCeABEOAf+6mvd/47i+ggAFAQcRDfoRGQcAABEVN/9jYXRyYW5rLgJjYXBucDpTZWFyY2hSZXN1P2x0TGlzdAAAUQQCBAAABAERDUIAAFEIAQERFAF/cmVzdWx0cwEOEAIBEP/1F/whzcCArAABDg==",
  dependencies: () => [SearchResult$schema],
};

/** Reads a SearchResult. */
export class SearchResult$Reader implements $.StructReader<SearchResult$Object> {
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): SearchResult$Reader {
    return new SearchResult$Reader(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): SearchResult$Reader {
    const data = this.$at(index);
    return new SearchResult$Reader(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }

  get url(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  get score(): number {
    return $.getFloat64(this.$segment, this.$data, this.$pointers);
  }
  get snippet(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }

  /** A plain object with everything in it. Capabilities stay with the message. */
  $toObject(): SearchResult$Object {
    return {
      url: this.url,
      score: this.score,
      snippet: this.snippet,
    };
  }
  /** Releases the capabilities of the message. */
  [Symbol.dispose](): void {
    $.releaseCaps(this.$segment);
  }
}

/** Builds a SearchResult. */
export class SearchResult$Builder implements $.StructView {
  declare readonly $isBuilder: true;
  declare readonly $segment: $.Segment;
  declare readonly $data: number;
  declare readonly $pointers: number;
  declare readonly $count: number;
  declare readonly $depth: number;

  constructor(segment: $.Segment, data: number, pointers: number, count: number, depth: number) {
    this.$segment = segment;
    this.$data = data;
    this.$pointers = pointers;
    this.$count = count;
    this.$depth = depth;
  }

  static $of(segment: $.Segment, data: number, pointers: number, count: number, depth: number): SearchResult$Builder {
    return new SearchResult$Builder(segment, data, pointers, count, depth);
  }
  static $get(this: $.ListElements, index: number): SearchResult$Builder {
    const data = this.$at(index);
    return new SearchResult$Builder(this.$segment, data, data + this.$dataBytes, this.$count, this.$depth);
  }
  static get $size(): 7 {
    return 7;
  }
  static get $dataWords(): 1 {
    return 1;
  }
  static get $pointerCount(): 2 {
    return 2;
  }
  static $set(segment: $.Segment, data: number, pointers: number, count: number, value: SearchResult$Init): void {
    if ($.isStruct(value)) return $.copyInto(value, segment, data, pointers, count);
    const builder = new SearchResult$Builder(segment, data, pointers, count, 0);
    if (value.url !== undefined) builder.url = value.url;
    if (value.score !== undefined) builder.score = value.score;
    if (value.snippet !== undefined) builder.snippet = value.snippet;
  }

  get url(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 0);
  }
  set url(value: string | null) {
    $.setText(this.$segment, this.$pointers, value);
  }
  get score(): number {
    return this.$segment.view.getFloat64(this.$data, true);
  }
  set score(value: number) {
    $.setFloat64(this.$segment, this.$data, value);
  }
  get snippet(): string {
    return $.readText(this.$segment, this.$pointers, this.$count, 1);
  }
  set snippet(value: string | null) {
    $.setText(this.$segment, this.$pointers + 8, value);
  }

  /** What was built so far, as a reader. */
  $asReader(): SearchResult$Reader {
    return SearchResult$Reader.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$segment.arena.nesting);
  }
}

/** A SearchResult as a plain object to build from; a reader or builder will do as well. */
export interface SearchResult$Init {
  readonly url?: string | null | undefined;
  readonly score?: number | undefined;
  readonly snippet?: string | null | undefined;
}
/** A SearchResult as a plain object with everything in it. */
export interface SearchResult$Object {
  url: string;
  score: number;
  snippet: string;
}

/** The pointer fields of a SearchResult, for `has`, `clear`, `disown` and `adopt`. */
export const SearchResult$fields: {
  readonly url: $.PointerField<SearchResult$Reader | SearchResult$Builder, string>;
  readonly snippet: $.PointerField<SearchResult$Reader | SearchResult$Builder, string>;
} = {
  url: { index: 0 },
  snippet: { index: 1 },
};

export const SearchResult$schema: $.RawSchema = {
  id: 0xac80c0cd21fc17f5n,
  node: "UAQE//UX/CHNwICsAFEOAQH/upr3f+O4voIABQIHEQ3aERkHAAARFZf/Y2F0cmFuay4CY2FwbnA6U2VhcmNoUmVzdQNsdAAAUQwCBAAABAERPSIAABE4ARE4AQEBFAEBETEyAAARLAERLAERAgEUAQIRJUIAABEgAREgAQd1cmwBDAEMH3Njb3JlAQsBC39zbmlwcGV0AQwBDA==",
  dependencies: () => [],
};

export const SearchResultList: {
  readonly Reader: typeof SearchResultList$Reader;
  readonly Builder: typeof SearchResultList$Builder;
  readonly fields: typeof SearchResultList$fields;
  readonly schema: typeof SearchResultList$schema;
} = {
  Reader: SearchResultList$Reader,
  Builder: SearchResultList$Builder,
  fields: SearchResultList$fields,
  schema: SearchResultList$schema,
};
export declare namespace SearchResultList {
  type Reader = SearchResultList$Reader;
  type Builder = SearchResultList$Builder;
  type Init = SearchResultList$Init;
  type Object = SearchResultList$Object;
}

export const SearchResult: {
  readonly Reader: typeof SearchResult$Reader;
  readonly Builder: typeof SearchResult$Builder;
  readonly fields: typeof SearchResult$fields;
  readonly schema: typeof SearchResult$schema;
} = {
  Reader: SearchResult$Reader,
  Builder: SearchResult$Builder,
  fields: SearchResult$fields,
  schema: SearchResult$schema,
};
export declare namespace SearchResult {
  type Reader = SearchResult$Reader;
  type Builder = SearchResult$Builder;
  type Init = SearchResult$Init;
  type Object = SearchResult$Object;
}
