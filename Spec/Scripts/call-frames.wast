;; Calls whose frames overlap the caller's: a callee's first argument lies where the caller's operand
;; stack ends, and results come back there. What is below must survive, whatever the callee writes.

(module
  ;; Ten results from ten parameters, rotated by one, after all parameters were overwritten.
  (func $rotate (export "rotate")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (local $first i64)
    (local.set $first (local.get 0))
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
    (local.get 6) (local.get 7) (local.get 8) (local.get 9)
    (local.set 0 (i64.const -1)) (local.set 1 (i64.const -1)) (local.set 2 (i64.const -1))
    (local.set 3 (i64.const -1)) (local.set 4 (i64.const -1)) (local.set 5 (i64.const -1))
    (local.set 6 (i64.const -1)) (local.set 7 (i64.const -1)) (local.set 8 (i64.const -1))
    (local.set 9 (i64.const -1))
    (local.get $first))
  (func (export "rotate-three-times")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (call $rotate (call $rotate (call $rotate
      (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)
      (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)))))

  ;; More results than parameters: they reach beyond the arguments.
  (func $spread (export "spread") (param i32) (result i32 i32 i32 i32 i32 i32 i32)
    (local.get 0)
    (i32.mul (local.get 0) (i32.const 2))
    (i32.mul (local.get 0) (i32.const 3))
    (i32.mul (local.get 0) (i32.const 4))
    (i32.mul (local.get 0) (i32.const 5))
    (i32.mul (local.get 0) (i32.const 6))
    (i32.mul (local.get 0) (i32.const 7)))
  ;; More parameters than results.
  (func $gather (export "gather") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
    (i32.sub (local.get 0) (i32.sub (local.get 1) (i32.sub (local.get 2) (i32.sub (local.get 3)
      (i32.sub (local.get 4) (i32.sub (local.get 5) (local.get 6))))))))
  (func (export "gather-spread") (param i32) (result i32) (call $gather (call $spread (local.get 0))))

  ;; Operands below a call are still there behind it, whether they were constants, locals or results.
  (func (export "below") (param i32 i64 f32 f64) (result i32 i64 f32 f64 i32 i32)
    (i32.const 11)
    (local.get 1)
    (f32.add (local.get 2) (f32.const 0.5))
    (f64.mul (local.get 3) (f64.const 2))
    (i32.add (local.get 0) (i32.const 1))
    (call $gather (call $spread (local.tee 0 (i32.add (local.get 0) (i32.const 100))))))

  ;; An argument is a call, whose arguments are calls.
  (func $sub (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  (func (export "nested") (param i32) (result i32)
    (call $sub
      (call $sub (local.get 0) (call $sub (i32.const 1) (local.get 0)))
      (call $sub
        (call $sub (call $sub (local.get 0) (i32.const 2)) (i32.const 3))
        (call $sub (i32.const 4) (call $sub (local.get 0) (i32.const 5))))))

  ;; A recursive function whose parameters, of every size, change at each level and are used afterwards.
  (func $mixed (export "mixed") (param i32 v128 f64 i64 f32) (result f64)
    (if (result f64) (i32.eqz (local.get 0))
      (then
        (f64.add
          (f64x2.extract_lane 1 (local.get 1))
          (f64.add (local.get 2)
            (f64.add (f64.convert_i64_s (local.get 3)) (f64.promote_f32 (local.get 4))))))
      (else
        (call $mixed
          (i32.sub (local.get 0) (i32.const 1))
          (f64x2.add (local.get 1) (v128.const f64x2 1 2))
          (f64.add (local.get 2) (f64.const 4))
          (i64.add (local.get 3) (i64.const 8))
          (f32.add (local.get 4) (f32.const 16)))
        (f64.add (f64x2.extract_lane 0 (local.get 1)))
        (f64.add (f64.mul (local.get 2) (f64.convert_i32_s (local.get 0)))))))

  ;; Vectors as arguments and results, at odd slots.
  (func $vectors (param i32 v128 i32 v128) (result v128 i32 v128 i32)
    (i32x4.add (local.get 3) (i32x4.splat (local.get 0)))
    (local.get 2)
    (i32x4.add (local.get 1) (i32x4.splat (local.get 2)))
    (local.get 0))
  (func (export "vectors") (result i32 i32 i32 i32 i32)
    (local $a v128) (local $b v128) (local $x i32) (local $y i32)
    (i32.const 5)
    (call $vectors
      (i32.const 10) (v128.const i32x4 1 2 3 4) (i32.const 20) (v128.const i32x4 5 6 7 8))
    (local.set $y) (local.set $b) (local.set $x) (local.set $a)
    (i32x4.extract_lane 3 (local.get $a))
    (local.get $x)
    (i32x4.extract_lane 0 (local.get $b))
    (local.get $y))

  ;; A hundred slots of locals behind the header, all zero, although a frame was there before.
  (func $dirty (local v128 v128 v128 v128 v128 v128 v128 v128 i64 i64 i64 i64)
    (local.set 0 (v128.const i64x2 -1 -1)) (local.set 1 (v128.const i64x2 -1 -1))
    (local.set 2 (v128.const i64x2 -1 -1)) (local.set 3 (v128.const i64x2 -1 -1))
    (local.set 4 (v128.const i64x2 -1 -1)) (local.set 5 (v128.const i64x2 -1 -1))
    (local.set 6 (v128.const i64x2 -1 -1)) (local.set 7 (v128.const i64x2 -1 -1))
    (local.set 8 (i64.const -1)) (local.set 9 (i64.const -1))
    (local.set 10 (i64.const -1)) (local.set 11 (i64.const -1)))
  (func $clean (result i64)
    (local i64 v128 i32 f32 v128 f64 v128 i64 funcref externref)
    (i64.or
      (i64.or (i64.or (local.get 0) (i64x2.extract_lane 1 (local.get 1)))
        (i64.or (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.reinterpret_f32 (local.get 3)))))
      (i64.or (i64.or (i64x2.extract_lane 0 (local.get 4)) (i64.reinterpret_f64 (local.get 5)))
        (i64.or (i64x2.extract_lane 1 (local.get 6))
          (i64.or (local.get 7)
            (i64.extend_i32_u
              (i32.or
                (i32.eqz (ref.is_null (local.get 8))) (i32.eqz (ref.is_null (local.get 9))))))))))
  (func (export "locals-are-zero") (result i64) (call $dirty) (call $clean))

  ;; Results that are the parameters in another order.
  (func $swap (param i32 i32) (result i32 i32) (local.get 1) (local.get 0))
  (func $reverse (export "reverse") (param i32 i32 i32 i32) (result i32 i32 i32 i32)
    (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (func (export "swap-below") (param i32 i32) (result i32 i32 i32)
    (local.get 0) (call $swap (local.get 0) (local.get 1)))
  (func (export "swap-twice") (param i32 i32) (result i32 i32)
    (call $swap (call $swap (local.get 0) (local.get 1))))
  (func (export "reverse-and-back") (param i32) (result i32 i32 i32 i32)
    (call $reverse (call $reverse
      (local.get 0) (i32.const 2) (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.get 0)))))

(assert_return
  (invoke "rotate"
    (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)
    (i64.const 5) (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9))
  (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5)
  (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 0))
(assert_return
  (invoke "rotate-three-times"
    (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)
    (i64.const 5) (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9))
  (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
  (i64.const 8) (i64.const 9) (i64.const 0) (i64.const 1) (i64.const 2))
(assert_return (invoke "spread" (i32.const 3))
  (i32.const 3) (i32.const 6) (i32.const 9) (i32.const 12) (i32.const 15) (i32.const 18) (i32.const 21))
(assert_return
  (invoke "gather" (i32.const 1) (i32.const 10) (i32.const 100) (i32.const 1000) (i32.const 10000)
    (i32.const 100000) (i32.const 1000000))
  (i32.const 909091))
(assert_return (invoke "gather-spread" (i32.const 5)) (i32.const 20))
(assert_return
  (invoke "below" (i32.const 1) (i64.const -7) (f32.const 1) (f64.const 3))
  (i32.const 11) (i64.const -7) (f32.const 1.5) (f64.const 6) (i32.const 2) (i32.const 404))
(assert_return (invoke "nested" (i32.const 50)) (i32.const 13))
(assert_return
  (invoke "mixed"
    (i32.const 3) (v128.const f64x2 1 2) (f64.const 1) (i64.const 1) (f32.const 1))
  (f64.const 123))
(assert_return
  (invoke "mixed"
    (i32.const 1000) (v128.const f64x2 0 0) (f64.const 0) (i64.const 0) (f32.const 0))
  (f64.const 667195500))
(assert_return (invoke "vectors")
  (i32.const 5) (i32.const 18) (i32.const 20) (i32.const 21) (i32.const 10))
(assert_return (invoke "locals-are-zero") (i64.const 0))
(assert_return (invoke "reverse" (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4))
  (i32.const 4) (i32.const 3) (i32.const 2) (i32.const 1))
(assert_return (invoke "swap-below" (i32.const 1) (i32.const 2)) (i32.const 1) (i32.const 2) (i32.const 1))
(assert_return (invoke "swap-twice" (i32.const 1) (i32.const 2)) (i32.const 1) (i32.const 2))
(assert_return (invoke "reverse-and-back" (i32.const 7))
  (i32.const 7) (i32.const 2) (i32.const 8) (i32.const 8))
