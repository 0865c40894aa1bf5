// Floating-point numbers as the reference tool writes them: the fewest of a few fixed numbers of digits that read back as the same number.

/** A Float64 as text: with 15 significant digits, or 17 where that is another number. */
export function float64Text(value: number): string {
  return floatText(value, [15, 17], (text) => Number(text) === value);
}

/** The smallest Float32 with all its digits. */
const MIN_NORMAL = 2 ** -126;

/**
 * A Float32 as text: with 6 significant digits, 8, or 9. The reference tool stops at 8, which not all numbers survive; it never tries 6
 * on the smallest.
 */
export function float32Text(value: number): string {
  const digits = Math.abs(value) < MIN_NORMAL ? [8, 9] : [6, 8, 9];
  return floatText(value, digits, (text) => Math.fround(Number(text)) === value);
}

function floatText(value: number, digits: readonly number[], isExact: (text: string) => boolean): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  let text = "";
  for (const count of digits) {
    text = general(value, count);
    if (isExact(text)) break;
  }
  return text;
}

/** What C calls `%g`, but with no plus sign in front of the exponent. */
function general(value: number, digits: number): string {
  const [mantissa = "", power = ""] = rounded(value, digits).split("e");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= digits) {
    const sign = exponent < 0 ? "-" : "";
    return `${trimmed(mantissa)}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const sign = value < 0 ? "-" : "";
  const all = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return trimmed(`${sign}0.${"0".repeat(-exponent - 1)}${all}`);
  return trimmed(`${sign}${all.slice(0, exponent + 1)}.${all.slice(exponent + 1)}`);
}

/** `toExponential`, but that halves go to the even digit, as in C, rather than up. */
function rounded(value: number, digits: number): string {
  // oxlint-disable-next-line oxc/number-arg-out-of-range -- engines have long allowed 100
  const [exact = "", power = ""] = value.toExponential(100).split("e");
  const kept = exact.length - 101 + digits;
  const isTie = /^50*$/.test(exact.slice(kept));
  if (isTie && Number(exact[kept - 1]) % 2 === 0) return `${exact.slice(0, kept)}e${power}`;
  return value.toExponential(digits - 1);
}

function trimmed(text: string): string {
  return text.includes(".") ? text.replace(/\.?0*$/, "") : text;
}
