;; Collected objects: binary trees that are built and left, a list that stays, arrays, casts.
(module
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (type $node (struct (field $left (ref null $node)) (field $right (ref null $node))))
  (type $item (sub (struct (field $value (mut i32)) (field $next (ref null $item)))))
  (type $wideItem
    (sub $item
      (struct (field (mut i32)) (field (ref null $item)) (field $more i64))))
  (type $numbers (array (mut i32)))
  ;; 8: the address and the length of what is printed
  (data (i32.const 8) "\20\00\00\00\11\00\00\00")
  (data (i32.const 32) "objects 00000000\0a")

  (func $tree (param $depth i32) (result (ref $node))
    (if (result (ref $node)) (i32.eqz (local.get $depth))
      (then (struct.new $node (ref.null $node) (ref.null $node)))
      (else
        (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
        (struct.new $node (call $tree (local.get $depth)) (call $tree (local.get $depth))))))

  (func $nodes (param $tree (ref null $node)) (result i32)
    (if (result i32) (ref.is_null (local.get $tree))
      (then (i32.const 0))
      (else
        (i32.add (i32.const 1)
          (i32.add
            (call $nodes (struct.get $node $left (local.get $tree)))
            (call $nodes (struct.get $node $right (local.get $tree))))))))

  ;; Every fourth item is a wide one.
  (func $list (param $count i32) (result (ref null $item))
    (local $list (ref null $item))
    (loop $next
      (local.set $list
        (if (result (ref $item)) (i32.and (local.get $count) (i32.const 3))
          (then (struct.new $item (local.get $count) (local.get $list)))
          (else
            (struct.new $wideItem (local.get $count) (local.get $list)
              (i64.extend_i32_u (local.get $count))))))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (local.get $list))

  ;; Adds up a list, and changes it.
  (func $walk (param $list (ref null $item)) (result i32)
    (local $sum i32)
    (block $end
      (loop $next
        (br_if $end (ref.is_null (local.get $list)))
        (local.set $sum
          (i32.add (i32.mul (local.get $sum) (i32.const 31))
            (struct.get $item $value (local.get $list))))
        (if (ref.test (ref $wideItem) (local.get $list))
          (then
            (local.set $sum
              (i32.xor (local.get $sum)
                (i32.wrap_i64
                  (struct.get $wideItem $more (ref.cast (ref $wideItem) (local.get $list))))))))
        (struct.set $item $value (local.get $list)
          (i32.add (struct.get $item $value (local.get $list)) (local.get $sum)))
        (local.set $list (struct.get $item $next (local.get $list)))
        (br $next)))
    (local.get $sum))

  ;; Fills an array and adds up its sums.
  (func $array (param $count i32) (param $seed i32) (result i32)
    (local $numbers (ref $numbers)) (local $index i32) (local $sum i32)
    (local.set $numbers (array.new $numbers (local.get $seed) (local.get $count)))
    (local.set $index (i32.const 1))
    (loop $next
      (array.set $numbers (local.get $numbers) (local.get $index)
        (local.tee $sum
          (i32.add (local.get $index)
            (i32.mul (i32.const 17)
              (array.get $numbers (local.get $numbers)
                (i32.sub (local.get $index) (i32.const 1)))))))
      (br_if $next
        (i32.lt_u
          (local.tee $index (i32.add (local.get $index) (i32.const 1)))
          (array.len (local.get $numbers)))))
    (local.get $sum))

  ;; Writes a number in hexadecimal digits to the text.
  (func $digits (param $number i32)
    (local $place i32)
    (local.set $place (i32.const 47))
    (loop $next
      (i32.store8 (local.get $place)
        (i32.add
          (i32.and (local.get $number) (i32.const 15))
          (select (i32.const 48) (i32.const 87)
            (i32.lt_u (i32.and (local.get $number) (i32.const 15)) (i32.const 10)))))
      (local.set $number (i32.shr_u (local.get $number) (i32.const 4)))
      (br_if $next
        (i32.ge_u
          (local.tee $place (i32.sub (local.get $place) (i32.const 1)))
          (i32.const 40)))))

  (func (export "_start")
    (local $round i32) (local $sum i32) (local $list (ref null $item))
    (local.set $round (i32.const 100))
    (local.set $list (call $list (i32.const 30000)))
    (loop $next
      (local.set $sum
        (i32.add (i32.mul (local.get $sum) (i32.const 31))
          (call $nodes (call $tree (i32.const 13)))))
      (local.set $sum (i32.add (local.get $sum) (call $walk (local.get $list))))
      (local.set $sum
        (i32.xor (local.get $sum) (call $array (i32.const 40000) (local.get $round))))
      (br_if $next (local.tee $round (i32.sub (local.get $round) (i32.const 1)))))
    (call $digits (local.get $sum))
    (drop (call $fd_write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0)))))
