;; A function whose type is written out has the first type of its module that is a group of its own,
;; final and without a supertype; or, when there is none, a new one behind all others.

(module
  (type $open (sub (func (param i32))))
  (rec (type $grouped (func (param i32))) (type $companion (func)))
  (table funcref (elem $inline $of-open $of-grouped))
  (func $inline (param i32))
  (func $of-open (type $open))
  (func $of-grouped (type $grouped))
  (func (export "as-open") (param i32) (call_indirect (type $open) (i32.const 0) (local.get 0)))
  (func (export "as-grouped") (param i32) (call_indirect (type $grouped) (i32.const 0) (local.get 0)))
  (func (export "inline") (param i32) (call_indirect (param i32) (i32.const 0) (local.get 0)))
  (func (export "as-number") (param i32) (call_indirect (type 3) (i32.const 0) (local.get 0)))
  (func $block (export "block") (result i32)
    (i32.const 5) (block (param i32) (br 0)) (i32.const 6)))

(assert_trap (invoke "as-open" (i32.const 0)) "indirect call type mismatch")
(assert_return (invoke "as-open" (i32.const 1)))
(assert_trap (invoke "as-open" (i32.const 2)) "indirect call type mismatch")
(assert_trap (invoke "as-grouped" (i32.const 0)) "indirect call type mismatch")
(assert_trap (invoke "as-grouped" (i32.const 1)) "indirect call type mismatch")
(assert_return (invoke "as-grouped" (i32.const 2)))
(assert_return (invoke "inline" (i32.const 0)))
(assert_trap (invoke "inline" (i32.const 1)) "indirect call type mismatch")
(assert_trap (invoke "inline" (i32.const 2)) "indirect call type mismatch")
(assert_return (invoke "as-number" (i32.const 0)))
(assert_return (invoke "block") (i32.const 6))

;; A final type that stands behind the use is found too.
(module
  (table funcref (elem $inline))
  (func $inline (param i64))
  (type $open (sub (func (param i64))))
  (type $final (sub final (func (param i64))))
  (func (export "as-final") (call_indirect (type $final) (i64.const 0) (i32.const 0)))
  (func (export "as-open") (call_indirect (type $open) (i64.const 0) (i32.const 0))))

(assert_return (invoke "as-final"))
(assert_trap (invoke "as-open") "indirect call type mismatch")
