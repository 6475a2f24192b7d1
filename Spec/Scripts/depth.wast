;; Depth: blocks in blocks, operands on operands, calls in calls, and branches over all of them.

(module
  ;; 300 blocks; each that a branch does not skip adds one.
  (func (export "blocks") (param i32) (result i32)
    (local $count i32)
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block
    local.get 0 br_table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27
    28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59
    60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91
    92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117
    118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141
    142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165
    166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189
    190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213
    214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237
    238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261
    262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285
    286 287 288 289 290 291 292 293 294 295 296 297 298 299
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    end (local.set $count (i32.add (local.get $count) (i32.const 1))) end (local.set $count (i32.add (local.get $count) (i32.const 1)))
    (local.get $count))
  ;; A hundred operands, a local each time, so that none is a constant; added up from the top.
  (func (export "operands") (param i32) (result i32)
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub
  )
  (func (export "mixed-operands") (param i32 i64 f32 f64) (result f64)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 0) (local.get 1)
    (local.get 2) (local.get 3)
    (local.set 0 (i32.const 1000)) (local.set 1 (i64.const 2000))
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3)) f64.add
    (local.set 3) f64.promote_f32 (f64.add (local.get 3)) (local.set 3) f64.convert_i64_s
    (f64.add (local.get 3)) (local.set 3) f64.convert_i32_s (f64.add (local.get 3))
  )
  ;; Arms in arms, with a value and a parameter at each level.
  (func (export "arms") (param i32) (result i32)
    (i32.const 0)
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 0)) (then (i32.add (i32.const 0))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 1)) (then (i32.add (i32.const 1000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 2)) (then (i32.add (i32.const 2000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 3)) (then (i32.add (i32.const 3000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 4)) (then (i32.add (i32.const 4000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 5)) (then (i32.add (i32.const 5000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 6)) (then (i32.add (i32.const 6000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 7)) (then (i32.add (i32.const 7000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 8)) (then (i32.add (i32.const 8000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 9)) (then (i32.add (i32.const 9000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 10)) (then (i32.add (i32.const 10000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 11)) (then (i32.add (i32.const 11000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 12)) (then (i32.add (i32.const 12000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 13)) (then (i32.add (i32.const 13000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 14)) (then (i32.add (i32.const 14000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 15)) (then (i32.add (i32.const 15000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 16)) (then (i32.add (i32.const 16000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 17)) (then (i32.add (i32.const 17000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 18)) (then (i32.add (i32.const 18000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 19)) (then (i32.add (i32.const 19000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 20)) (then (i32.add (i32.const 20000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 21)) (then (i32.add (i32.const 21000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 22)) (then (i32.add (i32.const 22000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 23)) (then (i32.add (i32.const 23000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 24)) (then (i32.add (i32.const 24000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 25)) (then (i32.add (i32.const 25000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 26)) (then (i32.add (i32.const 26000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 27)) (then (i32.add (i32.const 27000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 28)) (then (i32.add (i32.const 28000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 29)) (then (i32.add (i32.const 29000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 30)) (then (i32.add (i32.const 30000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 31)) (then (i32.add (i32.const 31000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 32)) (then (i32.add (i32.const 32000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 33)) (then (i32.add (i32.const 33000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 34)) (then (i32.add (i32.const 34000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 35)) (then (i32.add (i32.const 35000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 36)) (then (i32.add (i32.const 36000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 37)) (then (i32.add (i32.const 37000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 38)) (then (i32.add (i32.const 38000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 39)) (then (i32.add (i32.const 39000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 40)) (then (i32.add (i32.const 40000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 41)) (then (i32.add (i32.const 41000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 42)) (then (i32.add (i32.const 42000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 43)) (then (i32.add (i32.const 43000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 44)) (then (i32.add (i32.const 44000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 45)) (then (i32.add (i32.const 45000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 46)) (then (i32.add (i32.const 46000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 47)) (then (i32.add (i32.const 47000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 48)) (then (i32.add (i32.const 48000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 49)) (then (i32.add (i32.const 49000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 50)) (then (i32.add (i32.const 50000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 51)) (then (i32.add (i32.const 51000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 52)) (then (i32.add (i32.const 52000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 53)) (then (i32.add (i32.const 53000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 54)) (then (i32.add (i32.const 54000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 55)) (then (i32.add (i32.const 55000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 56)) (then (i32.add (i32.const 56000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 57)) (then (i32.add (i32.const 57000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 58)) (then (i32.add (i32.const 58000))) (else
    (if (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 59)) (then (i32.add (i32.const 59000))) (else
    (i32.add (i32.const 1))
    )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )) )))
  ;; Six loops in each other, each five times.
  (func (export "loops") (result i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $n i32)
    (local.set $a (i32.const 5)) (loop $a
    (local.set $b (i32.const 5)) (loop $b
    (local.set $c (i32.const 5)) (loop $c
    (local.set $d (i32.const 5)) (loop $d
    (local.set $e (i32.const 5)) (loop $e
    (local.set $f (i32.const 5)) (loop $f
    (local.set $n (i32.add (local.get $n) (i32.const 1)))
    (br_if $f (local.tee $f (i32.sub (local.get $f) (i32.const 1)))))
    (br_if $e (local.tee $e (i32.sub (local.get $e) (i32.const 1)))))
    (br_if $d (local.tee $d (i32.sub (local.get $d) (i32.const 1)))))
    (br_if $c (local.tee $c (i32.sub (local.get $c) (i32.const 1)))))
    (br_if $b (local.tee $b (i32.sub (local.get $b) (i32.const 1)))))
    (br_if $a (local.tee $a (i32.sub (local.get $a) (i32.const 1)))))
    (local.get $n))
  (func $one-more (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
  (func (export "calls") (param i32) (result i32)
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more (call $one-more
    (call $one-more (call $one-more (local.get 0))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
  ;; 40 handlers around each other: the innermost one gets the exception, and throws one more.
  (tag $e (param i32))
  (func (export "handlers") (param i32) (result i32)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (block $h (result i32) (try_table (result i32) (catch $e $h)
    (throw $e (local.get 0))
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )) (i32.add (i32.const 1)) (throw $e)
    )))
  (func $forever (param i64 v128 f64) (result i64)
    (i64.add (i64.const 1)
      (call $forever (i64.add (local.get 0) (i64.const 1)) (local.get 1) (local.get 2))))
  (func (export "forever") (result i64)
    (call $forever (i64.const 0) (v128.const i64x2 0 0) (f64.const 0)))
  (type $t (func (param i32) (result i32)))
  (table 2 funcref) (elem (i32.const 0) $ping $pong)
  (func $ping (type $t)
    (i32.add (i32.const 1) (call_indirect (type $t) (local.get 0) (i32.const 1))))
  (func $pong (type $t)
    (i32.add (i32.const 1) (call_indirect (type $t) (local.get 0) (i32.const 0))))
  (func (export "ping-pong") (result i32) (call $ping (i32.const 0)))
  (func $down (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
      (else (i32.const 0))))
  (func (export "down") (param i32) (result i32) (call $down (local.get 0))))

(assert_return (invoke "blocks" (i32.const 0)) (i32.const 300))
(assert_return (invoke "blocks" (i32.const 1)) (i32.const 299))
(assert_return (invoke "blocks" (i32.const 150)) (i32.const 150))
(assert_return (invoke "blocks" (i32.const 298)) (i32.const 2))
(assert_return (invoke "blocks" (i32.const 299)) (i32.const 1))
(assert_return (invoke "blocks" (i32.const 1000)) (i32.const 1))
(assert_return (invoke "operands" (i32.const 0)) (i32.const -50))
(assert_return (invoke "operands" (i32.const 7)) (i32.const -50))
(assert_return (invoke "mixed-operands" (i32.const 1) (i64.const 2) (f32.const 0.5) (f64.const 0.25)) (f64.const 75.0))
(assert_return (invoke "arms" (i32.const 0)) (i32.const 1000))
(assert_return (invoke "arms" (i32.const 5)) (i32.const 6000))
(assert_return (invoke "arms" (i32.const 58)) (i32.const 59000))
(assert_return (invoke "arms" (i32.const 59)) (i32.const 1))
(assert_return (invoke "arms" (i32.const 100)) (i32.const 1))
(assert_return (invoke "loops") (i32.const 15625))
(assert_return (invoke "calls" (i32.const 5)) (i32.const 85))
(assert_return (invoke "handlers" (i32.const 5)) (i32.const 44))
(assert_exhaustion (invoke "forever") "call stack exhausted")
(assert_exhaustion (invoke "ping-pong") "call stack exhausted")
(assert_return (invoke "down" (i32.const 10000)) (i32.const 10000))
(assert_exhaustion (invoke "forever") "call stack exhausted")
