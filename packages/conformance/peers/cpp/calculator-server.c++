// A server of the calculator example, written against the C++ library. Prints its port, then each operation; runs until it is killed.
//
//   calculator-server HOST

#include "calculator.capnp.h"
#include <capnp/ez-rpc.h>
#include <capnp/message.h>
#include <kj/debug.h>
#include <iostream>

namespace {

using Expression = Calculator::Expression;
using Parameters = kj::ArrayPtr<const double>;

kj::Promise<double> evaluate(Expression::Reader expression, Parameters parameters) {
  switch (expression.which()) {
    case Expression::LITERAL:
      return expression.getLiteral();
    case Expression::PREVIOUS_RESULT:
      return expression.getPreviousResult().readRequest().send().then([](auto&& result) { return result.getValue(); });
    case Expression::PARAMETER:
      KJ_REQUIRE(expression.getParameter() < parameters.size(), "no such parameter");
      return parameters[expression.getParameter()];
    case Expression::CALL: {
      auto call = expression.getCall();
      auto values = KJ_MAP(param, call.getParams()) { return evaluate(param, parameters); };
      return kj::joinPromises(kj::mv(values)).then([function = call.getFunction()](kj::Array<double>&& values) mutable {
        auto request = function.callRequest();
        request.setParams(values);
        return request.send().then([](auto&& result) { return result.getValue(); });
      });
    }
  }
  KJ_FAIL_REQUIRE("unknown kind of expression");
}

class Number final : public Calculator::Value::Server {
public:
  explicit Number(double value) : value(value) {}

protected:
  kj::Promise<void> read(ReadContext context) override {
    context.getResults().setValue(value);
    return kj::READY_NOW;
  }

private:
  double value;
};

class Defined final : public Calculator::Function::Server {
public:
  explicit Defined(Expression::Reader body) { message.setRoot(body); }

protected:
  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    auto values = kj::heapArray<double>(params.size());
    for (auto i : kj::indices(values)) values[i] = params[i];
    auto result = evaluate(message.getRoot<Expression>().asReader(), values);
    return result.then([context](double value) mutable { context.getResults().setValue(value); })
        .attach(kj::mv(values));
  }

private:
  capnp::MallocMessageBuilder message;
};

class Arithmetic final : public Calculator::Function::Server {
public:
  explicit Arithmetic(Calculator::Operator op) : op(op) {}

protected:
  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == 2, "expected two parameters");
    double value = compute(params[0], params[1]);
    std::cout << "operator " << static_cast<unsigned>(op) << ": " << value << std::endl;
    context.getResults().setValue(value);
    return kj::READY_NOW;
  }

private:
  Calculator::Operator op;

  double compute(double a, double b) {
    switch (op) {
      case Calculator::Operator::ADD: return a + b;
      case Calculator::Operator::SUBTRACT: return a - b;
      case Calculator::Operator::MULTIPLY: return a * b;
      case Calculator::Operator::DIVIDE: return a / b;
    }
    KJ_FAIL_REQUIRE("unknown operator");
  }
};

class CalculatorImpl final : public Calculator::Server {
protected:
  kj::Promise<void> evaluate(EvaluateContext context) override {
    return ::evaluate(context.getParams().getExpression(), nullptr).then([context](double value) mutable {
      context.getResults().setValue(kj::heap<Number>(value));
    });
  }

  kj::Promise<void> defFunction(DefFunctionContext context) override {
    context.getResults().setFunc(kj::heap<Defined>(context.getParams().getBody()));
    return kj::READY_NOW;
  }

  kj::Promise<void> getOperator(GetOperatorContext context) override {
    context.getResults().setFunc(kj::heap<Arithmetic>(context.getParams().getOp()));
    return kj::READY_NOW;
  }
};

}  // namespace

int main(int argc, char* argv[]) {
  if (argc != 2) {
    std::cerr << "Usage: calculator-server HOST" << std::endl;
    return 2;
  }
  capnp::EzRpcServer server(kj::heap<CalculatorImpl>(), argv[1]);
  auto& waitScope = server.getWaitScope();
  std::cout << "port " << server.getPort().wait(waitScope) << std::endl;
  kj::NEVER_DONE.wait(waitScope);
}
