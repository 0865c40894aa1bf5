# Ways to write floating-point numbers.
@0xe1aa1bbf1d3d5112;

const whole :Float32 = 16777216;
const negative :Float64 = -0.25;
const small :Float64 = 5e-324;
const large :Float32 = 3.4028234e38;
const infinite :Float64 = inf;
const minus :Float32 = -inf;
const not :Float64 = nan;
struct Holds { a @0 :Float32 = 0.1; b @1 :Float64 = 0.1; c @2 :Float32 = nan; d @3 :Float64 = -1e-7; e @4 :Float64 = 1e+3; }
