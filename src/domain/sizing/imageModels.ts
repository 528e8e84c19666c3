/** A published image network, at 224 × 224 pixels. */
export type ImageModel = {
  name: string;
  parameters: number;
  /** Numbers of one image that its layers keep until the backward pass [A]. */
  keptNumbers: number;
};

/**
 * Networks of torchvision 0.14.1; the numbers kept were counted with the hooks of PyTorch 1.13.1
 * for saved tensors, every storage once, weights and running averages left out.
 */
export const imageModels = {
  resnet18: {name: 'ResNet-18', parameters: 11.69e6, keptNumbers: 5.546e6},
  resnet50: {name: 'ResNet-50', parameters: 25.56e6, keptNumbers: 21.478e6},
  resnet101: {name: 'ResNet-101', parameters: 44.55e6, keptNumbers: 31.714e6},
  densenet121: {name: 'DenseNet-121', parameters: 7.98e6, keptNumbers: 32.591e6},
  'efficientnet-b0': {name: 'EfficientNet-B0', parameters: 5.29e6, keptNumbers: 22.112e6},
  'efficientnet-b3': {name: 'EfficientNet-B3', parameters: 12.23e6, keptNumbers: 42.688e6},
  'convnext-tiny': {name: 'ConvNeXt-T', parameters: 28.59e6, keptNumbers: 27.328e6},
} as const satisfies Record<string, ImageModel>;

export type ImageModelId = keyof typeof imageModels;
export const imageModelIds = Object.keys(imageModels) as ImageModelId[];
