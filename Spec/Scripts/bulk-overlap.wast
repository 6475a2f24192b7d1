;; Copies whose source and destination overlap, at every small distance and in both directions, in
;; memories, tables and arrays; and segments that were dropped.

(module
  (memory $m 1) (memory $w i64 1)
  (func $fill
    (local $i i32)
    (loop $next
      (i32.store8 $m (local.get $i) (i32.add (local.get $i) (i32.const 1)))
      (i32.store8 $w (i64.extend_i32_u (local.get $i)) (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100)))))
  ;; Whether byte by byte all is as if the source had been read whole before.
  (func $copy-here (export "copy") (param $to i32) (param $from i32) (param $count i32) (result i32)
    (local $i i32) (local $expected i32) (local $wrong i32)
    (call $fill)
    (memory.copy $m $m (local.get $to) (local.get $from) (local.get $count))
    (memory.copy $w $w
      (i64.extend_i32_u (local.get $to)) (i64.extend_i32_u (local.get $from))
      (i64.extend_i32_u (local.get $count)))
    (loop $next
      (local.set $expected (i32.add (local.get $i) (i32.const 1)))
      (if (i32.lt_u (i32.sub (local.get $i) (local.get $to)) (local.get $count))
        (then
          (local.set $expected
            (i32.add (i32.sub (local.get $i) (local.get $to)) (i32.add (local.get $from) (i32.const 1))))))
      (local.set $wrong
        (i32.add (local.get $wrong)
          (i32.add
            (i32.ne (i32.load8_u $m (local.get $i)) (local.get $expected))
            (i32.ne (i32.load8_u $w (i64.extend_i32_u (local.get $i))) (local.get $expected)))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
    (local.get $wrong))
  ;; All distances up to 40 in both directions, counts up to 40; gives how often something was wrong.
  (func (export "all-copies") (result i32)
    (local $distance i32) (local $count i32) (local $wrong i32)
    (loop $distances
      (local.set $count (i32.const 0))
      (loop $counts
        (local.set $wrong
          (i32.add (local.get $wrong)
            (i32.add
              (call $copy (i32.const 50) (i32.sub (i32.const 50) (local.get $distance)) (local.get $count))
              (call $copy (i32.sub (i32.const 50) (local.get $distance)) (i32.const 50) (local.get $count)))))
        (br_if $counts
          (i32.lt_u (local.tee $count (i32.add (local.get $count) (i32.const 3))) (i32.const 40))))
      (br_if $distances
        (i32.lt_u (local.tee $distance (i32.add (local.get $distance) (i32.const 1))) (i32.const 40))))
    (local.get $wrong))
  (func $copy (param i32 i32 i32) (result i32)
    (return_call_indirect (type $copy) (local.get 0) (local.get 1) (local.get 2) (i32.const 0)))
  (type $copy (func (param i32 i32 i32) (result i32)))
  (export "copy-again" (func $copy))
  (table 1 funcref) (elem (i32.const 0) $copy-here)

  (func (export "fill-then-word") (param i32 i32 i32) (result i64)
    (memory.fill $m (local.get 0) (local.get 1) (local.get 2)) (i64.load $m (i32.const 200)))

  (data $d "abcdefgh")
  (func (export "init") (param i32 i32 i32) (memory.init $m $d (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init-wide") (param i64 i32 i32) (memory.init $w $d (local.get 0) (local.get 1) (local.get 2)))
  (func (export "drop") (data.drop $d))
  (func (export "word") (param i32) (result i64) (i64.load $m (local.get 0)))
  (func (export "wide-word") (param i64) (result i64) (i64.load $w (local.get 0))))

(assert_return (invoke "copy" (i32.const 10) (i32.const 11) (i32.const 20)) (i32.const 0))
(assert_return (invoke "copy" (i32.const 11) (i32.const 10) (i32.const 20)) (i32.const 0))
(assert_return (invoke "copy-again" (i32.const 10) (i32.const 10) (i32.const 20)) (i32.const 0))
(assert_return (invoke "all-copies") (i32.const 0))
(assert_return (invoke "fill-then-word" (i32.const 201) (i32.const 0x1ff) (i32.const 3)) (i64.const 0xffffff00))
(assert_return (invoke "init" (i32.const 300) (i32.const 2) (i32.const 6)))
(assert_return (invoke "word" (i32.const 300)) (i64.const 0x0000_6867_6665_6463))
(assert_return (invoke "init-wide" (i64.const 300) (i32.const 0) (i32.const 8)))
(assert_return (invoke "wide-word" (i64.const 300)) (i64.const 0x6867_6665_6463_6261))
(assert_trap (invoke "init" (i32.const 300) (i32.const 3) (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke "init" (i32.const 300) (i32.const -1) (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "init-wide" (i64.const -1) (i32.const 0) (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "init" (i32.const 65536) (i32.const 8) (i32.const 0)))
(assert_trap (invoke "init" (i32.const 65537) (i32.const 8) (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "drop"))
(assert_return (invoke "init" (i32.const 300) (i32.const 0) (i32.const 0)))
(assert_trap (invoke "init" (i32.const 300) (i32.const 0) (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "word" (i32.const 300)) (i64.const 0x0000_6867_6665_6463))

;; Tables and arrays of numbers and references.
(module
  (type $f (func (result i32)))
  (table $t 20 (ref null $f))
  (table $u i64 20 (ref null $f))
  (func $0 (type $f) (i32.const 0)) (func $1 (type $f) (i32.const 1)) (func $2 (type $f) (i32.const 2))
  (func $3 (type $f) (i32.const 3)) (func $4 (type $f) (i32.const 4)) (func $5 (type $f) (i32.const 5))
  (elem $e (ref null $f) (ref.func $0) (ref.func $1) (ref.func $2) (ref.func $3) (ref.func $4) (ref.func $5))
  ;; The numbers of the functions at 0 to 5 of a table, as digits; 9 for null.
  (func $digit (param (ref null $f)) (result i32)
    (block $null (return (call_ref $f (br_on_null $null (local.get 0))))) (i32.const 9))
  (func (export "table") (param $to i32) (param $from i32) (param $count i32) (result i32)
    (local $i i32) (local $digits i32)
    (table.fill $t (i32.const 0) (ref.null $f) (i32.const 20))
    (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 6))
    (table.copy $t $t (local.get $to) (local.get $from) (local.get $count))
    (loop $next
      (local.set $digits
        (i32.add (i32.mul (local.get $digits) (i32.const 10)) (call $digit (table.get $t (local.get $i)))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8))))
    (local.get $digits))
  (func (export "wide-table") (param $to i64) (param $from i64) (param $count i64) (result i32)
    (local $i i64) (local $digits i32)
    (table.fill $u (i64.const 0) (ref.null $f) (i64.const 20))
    (table.init $u $e (i64.const 0) (i32.const 0) (i32.const 6))
    (table.copy $u $u (local.get $to) (local.get $from) (local.get $count))
    (loop $next
      (local.set $digits
        (i32.add (i32.mul (local.get $digits) (i32.const 10)) (call $digit (table.get $u (local.get $i)))))
      (br_if $next (i64.lt_u (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 8))))
    (local.get $digits))
  (func (export "across-tables") (param $to i32) (param $from i64) (param $count i32) (result i32)
    (table.fill $u (i64.const 0) (ref.null $f) (i64.const 20))
    (table.init $u $e (i64.const 3) (i32.const 0) (i32.const 6))
    (table.copy $t $u (local.get $to) (local.get $from) (local.get $count))
    (i32.add (i32.mul (i32.const 10) (call $digit (table.get $t (local.get $to))))
      (call $digit (table.get $t (i32.add (local.get $to) (i32.const 1))))))

  (type $bytes (array (mut i8)))
  (type $vectors (array (mut v128)))
  (type $any (array (mut eqref)))
  (data $d "\00\01\02\03\04\05\09\09")
  (func (export "array") (param $to i32) (param $from i32) (param $count i32) (result i32)
    (local $a (ref $bytes)) (local $i i32) (local $digits i32)
    (local.set $a (array.new_data $bytes $d (i32.const 0) (i32.const 8)))
    (array.copy $bytes $bytes (local.get $a) (local.get $to) (local.get $a) (local.get $from) (local.get $count))
    (loop $next
      (local.set $digits
        (i32.add (i32.mul (local.get $digits) (i32.const 10))
          (array.get_u $bytes (local.get $a) (local.get $i))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8))))
    (local.get $digits))
  (func (export "reference-array") (param $to i32) (param $from i32) (param $count i32) (result i32)
    (local $a (ref $any)) (local $i i32) (local $digits i32)
    (local.set $a (array.new_default $any (i32.const 8)))
    (loop $next
      (array.set $any (local.get $a) (local.get $i) (ref.i31 (local.get $i)))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 6))))
    (array.fill $any (local.get $a) (i32.const 6) (ref.i31 (i32.const 9)) (i32.const 2))
    (array.copy $any $any (local.get $a) (local.get $to) (local.get $a) (local.get $from) (local.get $count))
    (local.set $i (i32.const 0))
    (loop $next
      (local.set $digits
        (i32.add (i32.mul (local.get $digits) (i32.const 10))
          (i31.get_u (ref.cast (ref i31) (array.get $any (local.get $a) (local.get $i))))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8))))
    (local.get $digits))
  (func (export "vector-array") (param $to i32) (param $from i32) (param $count i32) (result i32)
    (local $a (ref $vectors)) (local $i i32) (local $digits i32)
    (local.set $a (array.new $vectors (v128.const i32x4 9 9 9 9) (i32.const 8)))
    (loop $next
      (array.set $vectors (local.get $a) (local.get $i) (i32x4.splat (local.get $i)))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 6))))
    (array.copy $vectors $vectors
      (local.get $a) (local.get $to) (local.get $a) (local.get $from) (local.get $count))
    (local.set $i (i32.const 0))
    (loop $next
      (local.set $digits
        (i32.add (i32.mul (local.get $digits) (i32.const 10))
          (i32x4.extract_lane 3 (array.get $vectors (local.get $a) (local.get $i)))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8))))
    (local.get $digits)))

(assert_return (invoke "table" (i32.const 1) (i32.const 0) (i32.const 5)) (i32.const 123499))
(assert_return (invoke "table" (i32.const 0) (i32.const 1) (i32.const 5)) (i32.const 12345599))
(assert_return (invoke "table" (i32.const 2) (i32.const 0) (i32.const 6)) (i32.const 1012345))
(assert_return (invoke "table" (i32.const 0) (i32.const 3) (i32.const 5)) (i32.const 34599599))
(assert_return (invoke "table" (i32.const 3) (i32.const 3) (i32.const 5)) (i32.const 1234599))
(assert_return (invoke "table" (i32.const 8) (i32.const 8) (i32.const 0)) (i32.const 1234599))
(assert_return (invoke "array" (i32.const 1) (i32.const 0) (i32.const 5)) (i32.const 123499))
(assert_return (invoke "array" (i32.const 0) (i32.const 1) (i32.const 5)) (i32.const 12345599))
(assert_return (invoke "array" (i32.const 2) (i32.const 0) (i32.const 6)) (i32.const 1012345))
(assert_return (invoke "array" (i32.const 0) (i32.const 3) (i32.const 5)) (i32.const 34599599))
(assert_return (invoke "array" (i32.const 3) (i32.const 3) (i32.const 5)) (i32.const 1234599))
(assert_return (invoke "array" (i32.const 8) (i32.const 8) (i32.const 0)) (i32.const 1234599))
(assert_return (invoke "reference-array" (i32.const 1) (i32.const 0) (i32.const 5)) (i32.const 123499))
(assert_return (invoke "reference-array" (i32.const 0) (i32.const 1) (i32.const 5)) (i32.const 12345599))
(assert_return (invoke "reference-array" (i32.const 2) (i32.const 0) (i32.const 6)) (i32.const 1012345))
(assert_return (invoke "reference-array" (i32.const 0) (i32.const 3) (i32.const 5)) (i32.const 34599599))
(assert_return (invoke "reference-array" (i32.const 3) (i32.const 3) (i32.const 5)) (i32.const 1234599))
(assert_return (invoke "reference-array" (i32.const 8) (i32.const 8) (i32.const 0)) (i32.const 1234599))
(assert_return (invoke "vector-array" (i32.const 1) (i32.const 0) (i32.const 5)) (i32.const 123499))
(assert_return (invoke "vector-array" (i32.const 0) (i32.const 1) (i32.const 5)) (i32.const 12345599))
(assert_return (invoke "vector-array" (i32.const 2) (i32.const 0) (i32.const 6)) (i32.const 1012345))
(assert_return (invoke "vector-array" (i32.const 0) (i32.const 3) (i32.const 5)) (i32.const 34599599))
(assert_return (invoke "vector-array" (i32.const 3) (i32.const 3) (i32.const 5)) (i32.const 1234599))
(assert_return (invoke "vector-array" (i32.const 8) (i32.const 8) (i32.const 0)) (i32.const 1234599))
(assert_trap (invoke "table" (i32.const 15) (i32.const 0) (i32.const 6)) "out of bounds table access")
(assert_trap (invoke "table" (i32.const 0) (i32.const -1) (i32.const 1)) "out of bounds table access")
(assert_trap (invoke "array" (i32.const 3) (i32.const 0) (i32.const 6)) "out of bounds array access")
(assert_trap (invoke "array" (i32.const 9) (i32.const 0) (i32.const 0)) "out of bounds array access")
(assert_trap (invoke "array" (i32.const 0) (i32.const -1) (i32.const 2)) "out of bounds array access")
(assert_return (invoke "wide-table" (i64.const 1) (i64.const 0) (i64.const 5)) (i32.const 123499))
(assert_return (invoke "wide-table" (i64.const 0) (i64.const 1) (i64.const 5)) (i32.const 12345599))
(assert_trap (invoke "wide-table" (i64.const 0x1_0000_0000) (i64.const 0) (i64.const 0)) "out of bounds table access")
(assert_trap (invoke "wide-table" (i64.const 1) (i64.const 2) (i64.const -1)) "out of bounds table access")
(assert_return (invoke "across-tables" (i32.const 18) (i64.const 7) (i32.const 2)) (i32.const 45))
(assert_trap (invoke "across-tables" (i32.const 18) (i64.const 0x1_0000_0000) (i32.const 1)) "out of bounds table access")
