package fr.iprofessionnel.diffusion;

import java.util.List;

/**
 * A message to many as it is tried before it leaves.
 *
 * @param diffusion the message
 * @param avertis how many of those whom it is for will be told by e-mail: they showed an address to be theirs
 * @param exemples what some of them would read
 * @param lacunes what the text names and the files do not tell, with how many files, in words
 */
public record EssaiDiffusion(Diffusion diffusion, int avertis, List<ExempleDiffusion> exemples, List<String> lacunes) {}
