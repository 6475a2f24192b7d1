;; Tail calls: the callee's frame takes the place of the caller's, whose parameters may be fewer or more
;; than the callee's, so that the return address moves. Arguments are moved over what they come from.

(module $other
  (func $twelve (export "twelve")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (i64.sub (i64.mul (local.get 0) (i64.const 1000)) (local.get 11)))
  (func (export "none") (result i64) (i64.const 42))
  (func (export "three-results") (param i32) (result i32 f64 i64)
    (local.get 0) (f64.convert_i32_s (local.get 0)) (i64.extend_i32_s (local.get 0))))
(register "other" $other)

(module $main
  (import "other" "twelve" (func $far-twelve
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (import "other" "none" (func $far-none (result i64)))
  (import "other" "three-results" (func $far-three (param i32) (result i32 f64 i64)))
  (import "spectest" "print_i64" (func $print (param i64)))

  ;; From no parameter to many, from many to none, and on.
  (func $many (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return (local.get 11))))
    (return_call $one
      (i64.add (local.get 11) (i64.mul (local.get 5) (local.get 0)))
      (i64.sub (local.get 0) (i64.const 1))))
  (func $one (param i64 i64) (result i64)
    (return_call $many
      (local.get 1) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5)
      (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (local.get 0)))
  (func (export "grow-and-shrink") (param i64) (result i64)
    (return_call $one (i64.const 0) (local.get 0)))
  (func $nothing (result i64) (return_call $far-none))
  (func (export "to-none") (param i64 i64 i64 i64 i64 i64 i64) (result i64) (return_call $nothing))
  (func (export "from-none") (result i64)
    (return_call $many
      (i64.const 0) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 77)))
  (func (export "far-from-none") (result i64)
    (return_call $far-twelve
      (i64.const 3) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 4)))

  ;; What the caller had below the arguments, and its operands behind the call, survive.
  (func (export "caller-survives") (param i32 f64) (result i32 f64 i64 i32)
    (i32.const 5)
    (local.get 1)
    (call $tail-many (i64.const 3))
    (i32.mul (local.get 0) (i32.const 2)))
  (func $tail-many (param i64) (result i64) (local v128 i64)
    (local.set 2 (i64.const 100))
    (i64.const -1) (i64.const -1) (i64.const -1)
    (return_call $far-twelve
      (local.get 0) (i64.const 1) (local.get 2) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.add (local.get 0) (local.get 2))))

  ;; Arguments are the parameters in another order, and of other sizes.
  (func $reverse (param i32 v128 i64 i32) (result i64)
    (if (result i64) (i32.eqz (local.get 0))
      (then
        (i64.add (local.get 2) (i64.extend_i32_s (i32x4.extract_lane 3 (local.get 1)))))
      (else
        (return_call $reverse-back
          (local.get 3) (local.get 2) (i32x4.add (local.get 1) (v128.const i32x4 1 1 1 1))
          (i32.sub (local.get 0) (i32.const 1))))))
  (func $reverse-back (param i32 i64 v128 i32) (result i64)
    (return_call $reverse (local.get 3) (local.get 2) (i64.add (local.get 1) (i64.const 100)) (local.get 0)))
  (func (export "reverse") (param i32) (result i64)
    (return_call $reverse (local.get 0) (v128.const i32x4 0 0 0 5) (i64.const 7) (i32.const 9)))

  ;; By table and by reference, here and elsewhere.
  (type $t (func (param i64 i64 i64) (result i64)))
  (type $u (func (result i64)))
  (func $sub (type $t) (i64.sub (i64.sub (local.get 0) (local.get 1)) (local.get 2)))
  (table $table funcref (elem $sub $nothing $far-none))
  (table $wide i64 funcref (elem $sub $nothing))
  (func (export "by-table") (param i64 i32) (result i64)
    (return_call_indirect $table (type $t)
      (i64.const 100) (local.get 0) (i64.mul (local.get 0) (i64.const 2)) (local.get 1)))
  (func (export "by-table-to-none") (param i64 i64 i64 i64 i64 i32) (result i64)
    (return_call_indirect $table (type $u) (local.get 5)))
  (func (export "by-wide-table") (param i64) (result i64)
    (return_call_indirect $wide (type $t)
      (i64.const 100) (local.get 0) (i64.mul (local.get 0) (i64.const 2)) (local.get 0)))
  (func (export "by-reference") (param i32) (result i64) (local (ref null $t))
    (if (local.get 0) (then (local.set 1 (ref.func $sub))))
    (return_call_ref $t (i64.const 10) (i64.const 4) (i64.const 5) (local.get 1)))
  ;; The index and the reference are read before arguments are moved over them.
  (func (export "index-is-a-parameter") (param i32) (result i64)
    (return_call_indirect $table (type $t) (i64.const -1) (i64.const -2) (i64.const -3) (local.get 0)))
  (func (export "reference-is-a-parameter") (param i32) (result i64)
    (return_call $through (ref.func $sub) (local.get 0)))
  (func $through (param (ref $t) i32) (result i64)
    (return_call_ref $t (i64.const -1) (i64.const -2) (i64.extend_i32_s (local.get 1)) (local.get 0)))

  ;; Several results, and none, to a host function.
  (func $here-three (param i32 i64 i64 i64) (result i32 f64 i64) (return_call $far-three (local.get 0)))
  (func (export "results") (param i32) (result i32 f64 i64 i32)
    (call $here-three (local.get 0) (i64.const 0) (i64.const 0) (i64.const 0)) (i32.const -1))
  (func (export "to-the-host") (param i32 i32 i32) (return_call $print (i64.const 3)))

  ;; A tail call leaves its try_table.
  (tag $e)
  (func $throw (param i64 i64 i64) (result i64) (throw $e))
  (func $tail-throw (result i64)
    (block $h
      (try_table (catch $e $h) (return_call $throw (i64.const 1) (i64.const 2) (i64.const 3))))
    (i64.const 1))
  (func (export "leaves-try") (result i64)
    (block $h
      (try_table (result i64) (catch $e $h) (call $tail-throw)) (return))
    (i64.const 2))

  ;; Two functions with different frames, a million times.
  (func $even (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call $odd (i64.const 0) (i32.sub (local.get 0) (i32.const 1)) (v128.const i64x2 0 0)))
  (func $odd (param i64 i32 v128) (result i32) (local i64 i64 i64)
    (if (i32.eqz (local.get 1)) (then (return (i32.const 0))))
    (return_call $even (i32.sub (local.get 1) (i32.const 1))))
  (func (export "even") (param i32) (result i32) (return_call $even (local.get 0))))

(assert_return (invoke "grow-and-shrink" (i64.const 100)) (i64.const 25250))
(assert_return
  (invoke "to-none" (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7))
  (i64.const 42))
(assert_return (invoke "from-none") (i64.const 77))
(assert_return (invoke "far-from-none") (i64.const 2996))
(assert_return (invoke "caller-survives" (i32.const 21) (f64.const 1.5))
  (i32.const 5) (f64.const 1.5) (i64.const 2897) (i32.const 42))
(assert_return (invoke "reverse" (i32.const 0)) (i64.const 12))
(assert_return (invoke "reverse" (i32.const 3)) (i64.const 315))
(assert_return (invoke "by-table" (i64.const 7) (i32.const 0)) (i64.const 79))
(assert_trap (invoke "by-table" (i64.const 7) (i32.const 1)) "indirect call type mismatch")
(assert_trap (invoke "by-table" (i64.const 7) (i32.const 3)) "undefined element")
(assert_return
  (invoke "by-table-to-none" (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
    (i32.const 1))
  (i64.const 42))
(assert_return
  (invoke "by-table-to-none" (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
    (i32.const 2))
  (i64.const 42))
(assert_return (invoke "by-wide-table" (i64.const 0)) (i64.const 100))
(assert_trap (invoke "by-wide-table" (i64.const 1)) "indirect call type mismatch")
(assert_trap (invoke "by-wide-table" (i64.const 0x1_0000_0000)) "undefined element")
(assert_return (invoke "by-reference" (i32.const 1)) (i64.const 1))
(assert_trap (invoke "by-reference" (i32.const 0)) "null function reference")
(assert_return (invoke "index-is-a-parameter" (i32.const 0)) (i64.const 4))
(assert_return (invoke "reference-is-a-parameter" (i32.const 8)) (i64.const -7))
(assert_return (invoke "results" (i32.const 9)) (i32.const 9) (f64.const 9) (i64.const 9) (i32.const -1))
(assert_return (invoke "to-the-host" (i32.const 1) (i32.const 2) (i32.const 3)))
(assert_return (invoke "leaves-try") (i64.const 2))
(assert_return (invoke "even" (i32.const 1000000)) (i32.const 1))
(assert_return (invoke "even" (i32.const 999999)) (i32.const 0))
