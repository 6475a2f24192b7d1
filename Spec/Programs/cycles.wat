;; Short-lived objects in cycles: no count of references frees them, only a collection does.
(module
  (type $node (struct (field $next (mut (ref null $node))) (field $number i64)))
  (type $nodes (array (mut (ref null $node))))

  ;; Makes $count objects, two at a time: pair i holds i in the one and i + 1 in the other, and each refers to the
  ;; other. The latest 1,024 pairs stay alive. The result is the sum of what stands in the other object of each pair
  ;; that makes room: for n > 1,024 pairs, (n - 1,024) * (n - 1,023) / 2.
  (func (export "run") (param $count i64) (result i64)
    (local $latest (ref $nodes))
    (local $pair i64) (local $pairs i64) (local $sum i64) (local $place i32)
    (local $old (ref null $node)) (local $new (ref $node))
    (local.set $latest (array.new_default $nodes (i32.const 1024)))
    (local.set $pairs (i64.shr_u (local.get $count) (i64.const 1)))
    (block $done
      (loop $next
        (br_if $done (i64.ge_u (local.get $pair) (local.get $pairs)))
        (local.set $place (i32.and (i32.wrap_i64 (local.get $pair)) (i32.const 1023)))
        (local.set $old (array.get $nodes (local.get $latest) (local.get $place)))
        (if (i32.eqz (ref.is_null (local.get $old)))
          (then
            (local.set $sum
              (i64.add
                (local.get $sum)
                (struct.get $node $number (struct.get $node $next (local.get $old)))))))
        (local.set $new (struct.new $node (ref.null $node) (local.get $pair)))
        (struct.set $node $next
          (local.get $new)
          (struct.new $node (local.get $new) (i64.add (local.get $pair) (i64.const 1))))
        (array.set $nodes (local.get $latest) (local.get $place) (local.get $new))
        (local.set $pair (i64.add (local.get $pair) (i64.const 1)))
        (br $next)))
    (local.get $sum)))
