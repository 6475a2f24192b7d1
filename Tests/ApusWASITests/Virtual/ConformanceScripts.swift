// The calls that every kind of file system must answer as the host does. `CallScript` explains the words;
// `FileSystemKind.setUp` says what is there at the start.

import Testing

enum ConformanceScripts {
  struct Script: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: [String]
    var testDescription: String { name }

    init(_ name: String, _ lines: [String]) {
      self.name = name
      self.lines = lines
    }
  }

  static let all: [Script] = files + names + directories + links + times

  private static let files: [Script] = [
    Script(
      "reading and writing",
      [
        "open a file", "read a 2", "read a 10", "read a 10", "pread a 1 2", "pread a 4 2",
        "pread a 100 2", "pread a -1 2", "write a more", "seek a 0 start", "read a 20",
        "pwrite a 2 XX", "pwrite a 12 far", "pread a 0 20", "pwrite a -1 x", "fstat a",
        "write a ", "fstat a", "stat file", "sync a", "close a", "read a 1", "open a file ro",
        "write a x", "pwrite a 0 x", "size a 0", "allocate a 0 10", "open b file wo", "read b 1",
        "pread b 0 1", "write b W", "read a 1",
      ]),
    Script(
      "positions",
      [
        "open a file", "seek a 0 current", "seek a -1 current", "seek a 2 start",
        "seek a 1 current",
        "seek a -1 end", "seek a -5 end", "seek a 10 end", "read a 5", "write a !", "fstat a",
        "pread a 0 20", "seek a -1 start", "seek a 0 current", "seek a 4096 start", "fstat a",
        "seek a 9223372036854775807 current", "seek a -9223372036854775808 end",
      ]),
    Script(
      "appending",
      [
        "open a file append", "write a 1", "seek a 0 start", "write a 2", "seek a 0 current",
        "read a 5", "seek a 0 start", "read a 10", "pwrite a 0 P", "pread a 0 20", "flags a",
        "seek a 0 start", "write a T", "flags a append", "write a !", "pread a 0 20",
        "open b empty append", "write b x", "write a y", "pread b 0 5", "fstat b",
      ]),
    Script(
      "sizes",
      [
        "open a file", "size a 2", "fstat a", "pread a 0 10", "size a 6", "pread a 0 10",
        "size a 0", "pread a 0 10", "size a 100000", "fstat a", "pwrite a 70000 x",
        "size a 65536", "pread a 65530 10", "size a 65537", "pread a 65530 10", "size a 70001",
        "pread a 69995 10", "size a -1", "allocate a 0 10", "fstat a", "allocate a 70000 10",
        "fstat a", "pread a 69995 50", "allocate a 0 0", "allocate a -1 1",
        "allocate a 9223372036854775807 1", "open b empty", "allocate b 5 5", "fstat b",
        "pread b 0 20", "seek a 3 start", "size a 1", "seek a 0 current", "write a x",
        "pread a 0 10",
      ]),
    Script(
      "chunk borders",
      [
        "open a new create", "pwrite a 65530 0123456789abcdef", "pread a 65528 20", "fstat a",
        "pwrite a 131070 border", "pread a 131066 20", "pread a 65520 10", "size a 65534",
        "pread a 65528 20", "size a 65540", "pread a 65528 20", "pwrite a 65536 X",
        "pread a 65528 20", "size a 65536", "fstat a", "size a 65537", "pread a 65530 10",
        "pwrite a 200000 end", "fstat a", "pread a 199990 20", "pread a 131064 10",
      ]),
    Script(
      "truncating",
      [
        "open a file", "open b file trunc", "fstat a", "read a 10", "write a text", "stat file",
        "open c file trunc ro", "fstat a", "open d d trunc", "open e link trunc", "stat file",
        "open f nowhere trunc", "open f new create trunc", "fstat f",
      ]),
    Script(
      "several descriptors of one file",
      [
        "open a file", "open b file", "write a AB", "read b 10", "write b CD", "read a 10",
        "fstat a", "size a 1", "pread b 0 10", "close a", "pread b 0 10", "fstat b",
      ]),
    Script(
      "unlinked while open",
      [
        "open a file", "unlink file", "stat file", "fstat a", "read a 10", "write a more",
        "pread a 0 20", "size a 2", "fstat a", "open b file create", "write b new",
        "pread a 0 20", "fstat b", "ftimes a 5", "fstat a", "close a", "close b", "stat file",
        "open c d/inner", "link d/inner other", "unlink d/inner", "fstat c", "unlink other",
        "fstat c", "pread c 0 10",
      ]),
  ]

  private static let names: [Script] = [
    Script(
      "opening",
      [
        "open a file excl create", "open a new excl create", "open a new excl create",
        "open a missing", "open a missing/x create", "open a file/x create", "open a d",
        "open a d ro", "open a d dir ro", "open a file dir", "open a file/", "open a new/ create",
        "open a d/ ro", "open a d/ create", "open a d create", "open a d excl create",
        "open a d trunc ro", "open a .", "open a . ro", "open a . dir ro", "open a . create",
        "open a .. ro", "open a d/.. ro", "open a d/../file", "open a ./d/./inner",
        "open a d//inner", "open a link nofollow", "open a link create excl",
        "open a dlink dir nofollow ro", "open a dlink dir ro", "open a dlink/ nofollow ro",
        "open a dangling", "open a dangling create", "stat nowhere", "open a loop",
        "open a loop create", "open a link/", "open a link/x", "open a  ro", "open a d/e/ dir ro",
        "stat new", "stat d", "stat .", "stat d/", "stat file/", "stat link", "stat link nofollow",
        "stat dangling", "stat dangling nofollow", "stat loop", "stat loop nofollow",
        "stat missing", "stat dlink/inner", "stat dlink nofollow", "stat dlink/ nofollow",
      ]),
    Script(
      "long names",
      [
        "open a \(String(repeating: "n", count: 255)) create",
        "open b \(String(repeating: "n", count: 256)) create",
        "mkdir \(String(repeating: "m", count: 255))",
        "mkdir \(String(repeating: "m", count: 256))",
        "stat \(String(repeating: "n", count: 255))", "stat \(String(repeating: "n", count: 256))",
        "stat \(String(repeating: "m", count: 255))/x",
        "rename file \(String(repeating: "r", count: 256))",
        "link file \(String(repeating: "l", count: 256))",
        "symlink x \(String(repeating: "s", count: 256))",
        "symlink \(String(repeating: "t", count: 3000)) long", "stat long nofollow", "stat long",
      ]),
    Script(
      "removing",
      [
        "unlink missing", "unlink d", "unlink d/", "unlink file/", "unlink .", "unlink d/.",
        "unlink d/..", "unlink file/x", "rmdir missing", "rmdir file", "rmdir file/", "rmdir d",
        "rmdir .", "rmdir d/e/.", "rmdir d/..", "rmdir link", "rmdir dlink", "rmdir dlink/",
        "rmdir dangling", "rmdir d/e", "stat d", "rmdir d/e", "unlink d/inner", "rmdir d/",
        "stat d", "stat .", "unlink dlink/", "unlink link/", "unlink link", "stat file",
        "unlink dlink", "unlink dangling", "unlink loop", "unlink file", "open r . dir ro",
        "list r",
      ]),
    Script(
      "renaming files",
      [
        "rename file other", "stat file", "stat other", "open a other", "read a 9",
        "rename other other", "stat other", "rename other empty", "stat other", "stat empty",
        "fstat a", "rename missing x", "rename empty missing/x", "rename empty d/new",
        "stat d/new", "rename d/new d", "rename d/new d/e", "rename d/new d/inner",
        "stat d/inner", "rename d/inner d/inner/x", "rename d/inner file/", "rename d/inner/ x",
        "rename . x", "rename d/inner .", "rename d/inner ..", "rename link moved",
        "readlink moved", "stat moved", "rename dangling d/inner", "readlink d/inner",
        "rename d/inner/ y", "open r d dir ro", "list r",
      ]),
    Script(
      "renaming over an open file",
      [
        "open a file", "open b empty", "rename file empty", "fstat a", "fstat b", "write b ghost",
        "pread b 0 9", "pread a 0 9", "stat empty", "stat file", "open c file create",
        "rename file empty", "fstat a", "read a 9",
      ]),
    Script(
      "renaming directories",
      [
        "mkdir x", "mkdir x/y", "rename d x/d", "stat d", "stat x", "stat .", "stat x/d/inner",
        "rename x x/y/z", "rename x x", "rename x/d x", "rename x/d/e x/d", "mkdir full",
        "open a full/f create", "rename x/d full", "rename x/y x/d/e", "stat x/d/e",
        "rename file x", "rename x file", "rename x/ w", "rename w/ v/", "stat v/d/inner",
        "stat v/d", "rename v link", "rename v dlink", "rename v loop/", "stat v",
        "open r v dir ro",
        "list r", "rename v/d/inner v/d/e/inner", "stat v/d/e", "stat v/d",
      ]),
    Script(
      "one file, two names",
      [
        "link file two", "same file two", "stat file", "stat two", "open a file", "write a TE",
        "open b two", "read b 9", "unlink file", "stat two", "fstat a", "link two file",
        "rename file two", "stat file", "stat two", "link two two", "link missing x", "link d x",
        "link two d", "link two missing/x", "link two x/", "link two/ x", "link d/ x",
        "link link l", "readlink l", "stat link nofollow", "same link l", "link dangling l2",
        "readlink l2", "unlink l", "stat link nofollow", "link . x", "link two .",
      ]),
  ]

  private static let directories: [Script] = [
    Script(
      "making",
      [
        "mkdir d", "mkdir file", "mkdir link", "mkdir dangling", "mkdir dlink", "mkdir loop",
        "mkdir new", "mkdir new/", "mkdir new/a/", "mkdir new/b/c", "mkdir missing/x",
        "mkdir file/x", "mkdir .", "mkdir ..", "mkdir d/.", "mkdir d/..", "mkdir dlink/x",
        "mkdir dangling/", "stat d/x", "stat new", "stat .", "stat d", "mkdir ",
      ]),
    Script(
      "listing",
      [
        "open r . dir ro", "list r", "open e d/e dir ro", "list e", "list d", "open d d dir ro",
        "list d", "open x d/e/x create", "list e", "unlink d/e/x", "list e", "open f file ro",
        "list f", "next r 100", "unlink link", "unlink dlink", "list r",
      ]),
    Script(
      "changing while listing",
      [
        "open d d dir ro", "open a d/1 create", "open a d/2 create", "open a d/3 create",
        "next d 3", "unlink d/1", "unlink d/2", "open a d/4 create", "next d 100", "next d 100",
        "list d", "next d 1", "unlink d/3", "unlink d/4", "unlink d/inner", "rmdir d/e",
        "next d 100",
        "list d",
      ]),
    Script(
      "removed while open",
      [
        "open e d/e dir ro", "rmdir d/e", "fstat e", "list e", "open a x create in e",
        "open a . ro in e", "stat d/e", "mkdir d/e", "fstat e", "list e", "open a x create in e",
        "ftimes e 5", "fstat e", "close e", "stat d/e",
      ]),
    Script(
      "moved while open",
      [
        "open d d dir ro", "rename d moved", "open a inner in d", "read a 9",
        "open b made create in d", "write b 1", "stat moved/made", "list d", "fstat d",
        "open c ../file in d", "sync d", "mkdir d", "list d",
      ]),
    Script(
      "calls that directories refuse",
      [
        "open d d dir ro", "read d 1", "write d x", "pread d 0 1", "seek d 0 start", "size d 0",
        "allocate d 0 1", "flags d append", "sync d", "ftimes d 5", "fstat d",
      ]),
  ]

  private static let links: [Script] = [
    Script(
      "symbolic links",
      [
        "readlink link", "readlink loop", "readlink file", "readlink d", "readlink .",
        "readlink missing", "readlink link/", "readlink dlink/", "symlink file link",
        "symlink file d", "symlink  empty-target", "symlink ../file d/up", "stat d/up",
        "open a d/up", "read a 9", "symlink ../../x d/out", "stat d/out", "stat d/out nofollow",
        "symlink dlink/inner far", "stat far", "symlink file/ slash", "stat slash",
        "symlink d/ dslash", "stat dslash", "stat dslash/inner", "open b dslash dir ro",
        "symlink x missing/y", "symlink x file/y", "symlink x y/", "symlink x d/", "symlink /x abs",
        "unlink file", "stat link", "stat d/up", "open c link create", "stat file",
        "rename dlink other", "stat other/inner", "symlink a b", "symlink b a", "stat a",
        "open d a create", "symlink . here", "stat here/here/here/d", "symlink .. up", "stat up",
        "stat d/inner/up",
      ])
  ]

  private static let times: [Script] = [
    Script(
      "times",
      [
        "times file 5", "stat file", "times file 4", "stat file", "times file 2", "stat file",
        "times file 1", "stat file", "times file 8", "stat file", "times file 3", "times file 12",
        "times file 16", "times file 0", "times missing 5", "times missing/x 0", "times file/ 5",
        "times link 5 nofollow", "stat link nofollow", "times link 5", "stat file", "times d 5",
        "stat d", "times d/ 5", "times . 5", "stat .", "times dangling 5", "times loop 5",
      ]),
    Script(
      "what changes the time of modification",
      [
        "times file 5", "open a file", "stat file", "write a ", "stat file", "write a x",
        "stat file", "times file 5", "size a 4", "stat file", "ftimes a 5", "fstat a",
        "pwrite a 0 y", "fstat a", "ftimes a 5", "link file two", "rename file three",
        "unlink two", "stat three", "open b three trunc", "fstat a", "times empty 5",
        "open c empty trunc", "fstat c", "ftimes c 5", "open e empty create", "fstat c",
        "allocate c 0 5", "fstat c",
      ]),
    Script(
      "what changes the time of a directory",
      [
        "times d 4", "open a d/inner", "write a x", "stat d", "open b d/new create", "stat d",
        "times d 4", "open b d/new create", "stat d", "rename d/new d/other", "stat d",
        "times d 4", "link d/other d/l", "stat d", "times d 4", "unlink d/l", "stat d",
        "times d 4", "mkdir d/x", "stat d", "times d 4", "rmdir d/x", "stat d", "times d 4",
        "symlink x d/y", "stat d", "times d 4", "rename d/y y", "stat d", "times d 4",
        "rename y d/y", "stat d", "times d/e 4", "times d 4", "rename d/e e", "stat e", "stat d",
      ]),
  ]
}
