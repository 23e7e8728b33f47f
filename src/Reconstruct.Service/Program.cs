using Reconstruct.Service.Shell;
using Reconstruct.Service.Synthetic;

return await Commands.Run(args, builder => SyntheticSetup.Add(builder.Services));
