/** A sentence model for suggestions: MiniLM, run by ONNX Runtime on this computer. */
package coop.hatstand.suggest.minilm;
