// The Python programs that `apus python` makes its snapshot with.

import Apus

enum PythonStart {
  /// What the program writes just before the snapshot.
  static let sign = "ready"

  /// Compiles start.py to start.pyc. Without the instruction RESUME a frame counts as one that has not begun,
  /// so it is in no traceback, and what it calls is the outermost frame, as in an ordinary start.
  static let compiler = """
    import importlib.util, marshal, opcode, sys, types
    if sys.version_info[:2] != (3, 12):
        sys.exit(1)
    def bare(code):
        text = bytearray(code.co_code)
        for at in range(0, len(text), 2):
            if text[at] == opcode.opmap['RESUME']:
                text[at] = opcode.opmap['NOP']
        values = (bare(value) if isinstance(value, types.CodeType) else value
                  for value in code.co_consts)
        return code.replace(co_code=bytes(text), co_consts=tuple(values))
    with open('/start.py', 'rb') as file:
        code = bare(compile(file.read(), '<apus>', 'exec'))
    with open('/start.pyc', 'wb') as file:
        file.write(importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code))

    """

  /// The call at which the snapshot is taken, of `clock_getres`: nothing at CPython's start makes it.
  static let snapshotCall: Name = "clock_res_get"

  /// Runs in the module `__main__` and leaves nothing there but what the job has. The snapshot is taken as it asks
  /// how exact a clock is; in a run from it, what urandom gives first is the job.
  static let program = """
    def _apus_start():
        import io, os, posix, sys, time
        main = sys.modules['__main__'].__dict__
        del main['_apus_start']
        # The first time it makes the types of syntax trees, which takes 40 ms.
        compile('', '<apus>', 'exec')
        # Collections pass over what the start has made: it lives to the end.
        import gc
        gc.collect()
        gc.freeze()
        del sys.modules['gc']
        os.write(1, b'\(sign)')
        time.clock_getres(time.CLOCK_MONOTONIC)
        fields = iter(os.urandom(int.from_bytes(os.urandom(8), 'little')).split(b'\\0'))
        text = lambda: os.fsdecode(next(fields))
        kind, subject = text(), next(fields)
        sys.argv[:] = [text() for _ in range(int(text()))]
        sys.orig_argv[:] = [text() for _ in range(int(text()))]
        variables = [next(fields).split(b'=', 1) for _ in range(int(text()))]
        posix.environ.clear()
        posix.environ.update(variables)
        for name in list(os.environ):
            del os.environ[name]
        for name, value in variables:
            os.environb[name] = value
        for number, name in enumerate(('stdin', 'stdout', 'stderr')):
            old = getattr(sys, name)
            mode = 'w' if number else 'r'
            try:
                direct = old.write_through and number
                buffer = open(number, mode + 'b', 0 if direct else -1, closefd=False)
                raw = buffer if direct else buffer.raw
                raw.name = '<' + name + '>'
                by_lines = not old.write_through and (number == 2 or raw.isatty())
                new = io.TextIOWrapper(
                    buffer, old.encoding, old.errors, '\\n', by_lines, old.write_through)
                new.mode = mode
            except OSError:
                new = None
            setattr(sys, name, new)
            setattr(sys, '__' + name + '__', new)
        sys.path_importer_cache.pop('/start.pyc', None)
        name = os.fsdecode(subject)
        main['__loader__'] = sys.modules['_frozen_importlib'].BuiltinImporter
        if kind == 'c' or kind == 'm':
            main.pop('__file__', None)
            main.pop('__cached__', None)
            if kind == 'm':
                sys.path[0] = '.'
                from runpy import _run_module_as_main as run
                return run(name)
            sys.path[0] = ''
            code = compile(name + '\\n', '<string>', 'exec', dont_inherit=True)
        else:
            if kind == 's':
                path = name if name.startswith('/') else os.getcwd() + '/' + name
                sys.path_importer_cache[path] = None
                try:
                    link = os.readlink(name)
                except OSError:
                    link = ''
                if '/' in link:
                    name = os.path.join(os.path.dirname(name), link)
                sys.path[0] = os.path.dirname(name)
                external = sys.modules['_frozen_importlib_external']
                main['__loader__'] = external.SourceFileLoader('__main__', path)
                with io.FileIO(path) as file:
                    subject = file.readall()
            else:
                path = '<stdin>'
                sys.path[0] = ''
                subject = sys.stdin.buffer.read()
            main['__file__'] = path
            main['__cached__'] = None
            code = compile(subject, path, 'exec', dont_inherit=True)
        exec(code, main)
    _apus_start()

    """
}
