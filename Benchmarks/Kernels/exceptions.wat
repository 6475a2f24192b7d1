;; Exceptions: thrown and caught in the same function, through many calls, and passed on by a middle one.
(module
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (tag $small (param i32))
  (tag $large (param i32 i64))
  ;; 8: the address and the length of what is printed
  (data (i32.const 8) "\20\00\00\00\14\00\00\00")
  (data (i32.const 32) "exceptions 00000000\0a")

  ;; Throws at each third number.
  (func $perhaps (param $number i32) (result i32)
    (if (i32.eqz (i32.rem_u (local.get $number) (i32.const 3)))
      (then (throw $small (local.get $number))))
    (i32.add (local.get $number) (i32.const 1)))

  ;; Catches what $perhaps throws.
  (func $near (param $number i32) (result i32)
    (block $caught (result i32)
      (try_table (result i32) (catch $small $caught)
        (call $perhaps (local.get $number)))))

  ;; Throws from so many calls below.
  (func $deep (param $depth i32) (param $number i32) (result i32)
    (if (i32.eqz (local.get $depth))
      (then (throw $large (local.get $number) (i64.extend_i32_u (local.get $number)))))
    (i32.add
      (call $deep (i32.sub (local.get $depth) (i32.const 1)) (local.get $number))
      (i32.const 1)))

  ;; Lets pass what it does not know, and throws again what it does.
  (func $middle (param $number i32) (result i32)
    (local $exception exnref)
    (block $again (result exnref)
      (try_table (catch_all_ref $again)
        (block $small (result i32)
          (try_table (catch $small $small)
            (drop (call $deep (i32.and (local.get $number) (i32.const 15)) (local.get $number))))
          (i32.const 7))
        (drop))
      (return (i32.const 7)))
    (local.set $exception)
    (throw_ref (local.get $exception)))

  (func $far (param $number i32) (result i32)
    (block $caught (result i32 i64)
      (try_table (catch $large $caught)
        (return (call $middle (local.get $number))))
      (unreachable))
    (i32.wrap_i64)
    (i32.xor))

  ;; Writes a number in hexadecimal digits to the text.
  (func $digits (param $number i32)
    (local $place i32)
    (local.set $place (i32.const 50))
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
          (i32.const 43)))))

  (func (export "_start")
    (local $count i32) (local $sum i32)
    (local.set $count (i32.const 600000))
    (loop $next
      (local.set $sum
        (i32.add (i32.mul (local.get $sum) (i32.const 31)) (call $near (local.get $count))))
      (if (i32.eqz (i32.and (local.get $count) (i32.const 7)))
        (then
          (local.set $sum
            (i32.add (i32.rotl (local.get $sum) (i32.const 5))
              (i32.add (local.get $count) (call $far (local.get $count)))))))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (call $digits (local.get $sum))
    (drop (call $fd_write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0)))))
