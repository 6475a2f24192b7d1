// SKELETON: see ARCHITECTURE 7 and 8.
import Apus
public struct WASIConfiguration { public init(arguments: [String] = []) {} }
