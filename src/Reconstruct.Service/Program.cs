using Reconstruct.Service.Shell;

return await Commands.Run(args);
